import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { BrowserPerson } from '../support/browser-person.ts'
import { startServerProcess } from '../support/server-process.ts'
import { readArguments } from './report/arguments.ts'
import { percentiles, report } from './report/report.ts'
import { untilBoard, withChromium } from './screen/board-screen.ts'

const { json, numbers } = readArguments({ samples: 7 })
const LINK = /^As professional:\s+(\S+)$/m

interface Script {
  /** What travelled, with headers. */
  readonly transferred: number
  /** What its text is when zipped, however it travelled. */
  readonly zipped: number
}

const totalOf = (scripts: readonly Script[], size: keyof Script): number =>
  scripts.reduce((sum, script) => sum + script[size], 0) / 1000

/** Collects the scripts that a page is sent, in the order in which they came. */
const collectScripts = (page: Page): Promise<Script>[] => {
  const scripts: Promise<Script>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    const sizeOf = async (): Promise<Script> => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      const body = await (await request.response())?.body()
      return {
        transferred: responseBodySize + responseHeadersSize,
        zipped: gzipSync(body ?? '').length,
      }
    }
    scripts.push(sizeOf())
  })
  return scripts
}

const server = await startServerProcess({}, ['--demo'])
const link = LINK.exec(server.output())?.[1]
const formTimes: number[] = []
const boardTimes: number[] = []
const sums: number[] = []
let onForm: readonly Script[] = []
let all: readonly Script[] = []
try {
  await withChromium(async (browser) => {
    for (let sample = 0; sample < numbers.samples; sample += 1) {
      const person = await BrowserPerson.open(browser, server.url)
      const scripts = collectScripts(person.page)
      const opened = performance.now()
      await person.goTo(link ?? '')
      const name = person.field('Hoe wil je hier heten?')
      await name.waitFor()
      const formAt = performance.now()
      onForm = await Promise.all(scripts)
      const filling = performance.now()
      await person.join(`Persoon ${sample + 1}`, 'Thuiszorg Linde')
      await untilBoard(person.page)
      // The words of the worked case stand on the screen.
      await person.page.locator('.tl-html-layer > .tl-shape').first().waitFor()
      const boardAt = performance.now()
      await person.page.waitForLoadState('networkidle')
      all = await Promise.all(scripts)
      formTimes.push(formAt - opened)
      boardTimes.push(boardAt - filling)
      sums.push(formAt - opened + (boardAt - filling))
      await person.leave()
    }
    report('Joining with a browser that was never here, onto the worked case', json, {
      ...percentiles('link to join form', formTimes),
      ...percentiles('name, button, to usable board', boardTimes),
      ...percentiles('both', sums),
      'JavaScript of the join form, zipped kB': totalOf(onForm, 'zipped'),
      'JavaScript of the join form, transferred kB': totalOf(onForm, 'transferred'),
      'JavaScript up to the board, zipped kB': totalOf(all, 'zipped'),
      'JavaScript up to the board, transferred kB': totalOf(all, 'transferred'),
    })
  })
} finally {
  await server.dispose()
}
