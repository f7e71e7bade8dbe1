import type { SessionId, StepKind } from '@samenbord/shared/model'
import { BeamerLinkResponse, SessionListResponse } from '@samenbord/shared/protocol'
import type { Browser } from 'playwright-core'
import { BrowserPerson } from '../support/browser-person.ts'
import { HttpPerson } from '../support/http-person.ts'
import type { ServerProcess } from '../support/server-process.ts'

/** Screens as they are in the pictures: as narrow as goes, so that words stay readable. */
const SIZES = {
  wide: { width: 1080, height: 760 },
  phone: { width: 390, height: 700 },
}

/** The table of the worked case, with who sits at it in the pictures. */
export interface WorkedTable {
  readonly samira: BrowserPerson
  /** Someone new, on a phone, with the form to join before them. */
  comesByLink(kind: 'resident' | 'professional'): Promise<BrowserPerson>
  /** Takes the meeting to the step of this kind. */
  goTo(kind: StepKind): Promise<void>
  /** The screen that everyone in the room looks at. */
  bigScreen(): Promise<BrowserPerson>
}

const open = async (browser: Browser, url: string, screen: 'wide' | 'phone') => {
  const person = await BrowserPerson.open(browser, url, { screen })
  await person.page.setViewportSize(SIZES[screen])
  return person
}

/** Sits down at the worked case of a server that was started with it. */
export const sitDown = async (browser: Browser, server: ServerProcess): Promise<WorkedTable> => {
  const leader = new HttpPerson(server.url)
  await leader.ask('POST', '/sign-in', { code: server.signInLink.split('#')[1] })
  const id = await workedCase(leader)
  const samira = await open(browser, server.url, 'wide')
  await samira.takeCookies(leader)
  await samira.goTo(`/overleg/${id}`)
  await samira.plan.isThere()

  return {
    samira,
    async comesByLink(kind) {
      const link = new RegExp(`^As ${kind}.*?: +(\\S+)$`, 'm').exec(server.output())?.[1]
      const person = await open(browser, server.url, kind === 'resident' ? 'phone' : 'wide')
      await person.goTo(link ?? '')
      await person.field(person.words.join.name).waitFor()
      return person
    },
    async goTo(kind) {
      const { agenda, shell } = samira.words
      await samira.steps.open()
      await samira.steps.choose(kind, agenda.row.goTo)
      await samira.press(shell.close)
      await samira.steps.isAt(kind)
    },
    async bigScreen() {
      const asked = await leader.ask('POST', `/sessions/${id}/beamer`)
      const screen = await BrowserPerson.open(browser, server.url)
      await screen.page.setViewportSize({ width: 960, height: 540 })
      await screen.goTo(BeamerLinkResponse.parse(asked).url)
      await screen.page.locator('.beam__body').waitFor()
      return screen
    },
  }
}

const workedCase = async (leader: HttpPerson): Promise<SessionId> => {
  const { sessions } = SessionListResponse.parse(await leader.ask('GET', '/sessions'))
  const [worked] = sessions
  if (worked === undefined) throw new Error('there is no worked case')
  return worked.id
}
