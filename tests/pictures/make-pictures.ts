import { chromium } from 'playwright-core'
import { chromiumOptions } from '../support/chromium-options.ts'
import { startServerProcess } from '../support/server-process.ts'
import { ofNoor } from './of-noor.ts'
import { ofSamira } from './of-samira.ts'
import { ofWim } from './of-wim.ts'
import { sitDown } from './worked-table.ts'

// Takes the pictures of the help pages from the built application, at the table of the worked case.
const server = await startServerProcess({}, ['--demo'])
const browser = await chromium.launch(chromiumOptions('whole'))
try {
  const table = await sitDown(browser, server)
  const wim = await ofWim.joining(table)
  const noor = await ofNoor.joining(table)
  await table.goTo('welcome')
  await ofNoor.atWelcome(noor)
  await table.goTo('sharing')
  await ofWim.atSharing(wim)
  await ofSamira.atSharing(table.samira)
  await table.goTo('how-is-it')
  await ofWim.atHowIsIt(wim)
  await ofNoor.atHowIsIt(noor)
  await ofSamira.atHowIsIt(table)
  await table.goTo('people-around')
  await ofNoor.atPeopleAround(noor)
} finally {
  await browser.close()
  await server.dispose()
}
