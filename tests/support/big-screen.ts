import { StepId, type StepKind } from '@samenbord/shared/model'
import { AgendaResponse, BeamerLinkResponse } from '@samenbord/shared/protocol'
import type { Locator } from 'playwright-core'
import type { BrowserPerson } from './browser-person.ts'
import type { Journey, Table } from './journey.ts'

const stepId = (kind: StepKind): StepId => StepId.parse(kind.padEnd(22, '_'))

/** Leads a table through these steps, without a browser. */
export interface Steps {
  /** Goes to one of the steps; null is to none. */
  go(kind: StepKind | null): Promise<void>
}

/** Lays these steps on the table, in this order. Someone must sit at it: then there is a meeting. */
export const planSteps = async (table: Table, kinds: readonly StepKind[]): Promise<Steps> => {
  let version = 0
  const change = async (asked: unknown): Promise<void> => {
    const answer = await table.samira.ask('POST', `/sessions/${table.id}/agenda`, {
      expected: version,
      change: asked,
    })
    version = AgendaResponse.parse(answer).agenda.version
  }
  const steps = kinds.map((kind) => ({ id: stepId(kind), kind, method: null, minutes: 5 }))
  await change({ do: 'plan', steps })
  return { go: (kind) => change({ do: 'go', step: kind === null ? null : stepId(kind) }) }
}

/** A link for the big screen of a table, as its coordinator makes it. */
export const beamerLink = async (table: Table): Promise<string> => {
  const answer = await table.samira.ask('POST', `/sessions/${table.id}/beamer`)
  return BeamerLinkResponse.parse(answer).url
}

/** The big screen of a table, in a browser of its own as large as a projector. */
export const openBigScreen = async (journey: Journey, table: Table): Promise<BrowserPerson> => {
  const screen = await journey.person({ overheard: true })
  await screen.page.setViewportSize({ width: 1920, height: 1080 })
  await screen.goTo(await beamerLink(table))
  await shown(screen).waitFor()
  return screen
}

/** What the big screen shows, without what stands around it. */
export const shown = (screen: BrowserPerson): Locator => screen.page.locator('.beam__body')

/** How high the smallest letters on the big screen are set, in pixels of 1920 by 1080. */
export const smallestLetters = async (screen: BrowserPerson): Promise<number> =>
  await screen.page.evaluate(() => {
    const sizes: number[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: around, textContent } = texts.currentNode
      if (around === null || textContent === null || textContent.trim() === '') continue
      sizes.push(Number.parseFloat(getComputedStyle(around).fontSize))
    }
    return Math.min(...sizes)
  })

/** Keeps every text that the big screen shows from now on; answers how to read them. */
export const watchTexts = async (screen: BrowserPerson): Promise<() => Promise<string[]>> => {
  await screen.page.evaluate(`(() => {
    window.shownTexts = []
    const look = () => window.shownTexts.push(document.body.innerText)
    new MutationObserver(look).observe(document.body, {
      subtree: true, childList: true, characterData: true,
    })
    look()
  })()`)
  return () => screen.page.evaluate('window.shownTexts')
}
