import { actions } from './actions.ts'
import { agenda } from './agenda.ts'
import { agreement } from './agreement.ts'
import { asking } from './asking.ts'
import { beamer } from './beamer.ts'
import { board } from './board.ts'
import { cards } from './cards.ts'
import { care } from './care.ts'
import { checkOut } from './check-out.ts'
import { dilemmas } from './dilemmas.ts'
import { domainHelp } from './domain-help.ts'
import { domains } from './domains.ts'
import { ecogram } from './ecogram.ts'
import { entity } from './entity.ts'
import { expectation } from './expectation.ts'
import { exportFiles } from './export-files.ts'
import { genogram } from './genogram.ts'
import { glossary } from './glossary.ts'
import { goals } from './goals.ts'
import { helpPages } from './help/pages.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { interest } from './interest.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import type { Language } from './language.ts'
import { lead } from './lead.ts'
import { letter } from './letter.ts'
import { localOffers } from './local-offers.ts'
import { meeting } from './meeting.ts'
import { methods } from './methods.ts'
import { mine } from './mine.ts'
import { network } from './network.ts'
import { networkDrawing } from './network-drawing.ts'
import { networkFiles } from './network-files.ts'
import { networkQuestions } from './network-questions.ts'
import { networkTells } from './network-tells.ts'
import { openEnds } from './open-ends.ts'
import { paper } from './paper.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { planDocument } from './plan-document.ts'
import { planSteps } from './plan-steps.ts'
import { poll } from './poll.ts'
import { profileCard } from './profile-card.ts'
import { proposal } from './proposal.ts'
import { refusals } from './refusals.ts'
import { roleDivision } from './role-division.ts'
import { save } from './save.ts'
import { sentences } from './sentences.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { shell } from './shell.ts'
import { standing } from './standing.ts'
import { start } from './start.ts'
import { statements } from './statements.ts'
import { steps } from './steps.ts'
import { stuck } from './stuck.ts'
import { table } from './table.ts'
import { turns } from './turns.ts'

export type { HelpPageWords, HelpPart, HelpPictureName } from './help/page.ts'
export { Language, type Section } from './language.ts'
export type { RefusalText } from './refusals.ts'
export { tldrawDutch } from './tldraw-dutch.ts'
export { calendarDay, inOneSentence, weekDay } from './words.ts'
// One by one as well, so that a screen loads its own texts only.
export {
  actions,
  agenda,
  agreement,
  asking,
  beamer,
  board,
  cards,
  care,
  checkOut,
  dilemmas,
  domainHelp,
  domains,
  ecogram,
  entity,
  expectation,
  exportFiles,
  genogram,
  glossary,
  goals,
  help,
  helpPages,
  history,
  interest,
  invite,
  join,
  lead,
  letter,
  localOffers,
  meeting,
  methods,
  mine,
  network,
  networkDrawing,
  networkFiles,
  networkQuestions,
  networkTells,
  openEnds,
  people,
  plan,
  planDocument,
  planSteps,
  poll,
  profileCard,
  proposal,
  refusals,
  roleDivision,
  save,
  sentences,
  settings,
  sharing,
  shell,
  standing,
  start,
  statements,
  steps,
  stuck,
  table,
  turns,
}

/** Every text of the interface, by section and language. */
const sections = {
  actions,
  agenda,
  agreement,
  asking,
  beamer,
  board,
  cards,
  care,
  checkOut,
  dilemmas,
  domainHelp,
  domains,
  ecogram,
  entity,
  exportFiles,
  expectation,
  genogram,
  glossary,
  goals,
  help,
  helpPages,
  history,
  interest,
  invite,
  join,
  letter,
  lead,
  localOffers,
  meeting,
  methods,
  mine,
  network,
  networkDrawing,
  networkFiles,
  networkQuestions,
  networkTells,
  openEnds,
  paper,
  people,
  plan,
  poll,
  profileCard,
  planDocument,
  planSteps,
  proposal,
  refusals,
  roleDivision,
  save,
  sentences,
  settings,
  sharing,
  shell,
  standing,
  start,
  statements,
  steps,
  stuck,
  table,
  turns,
}

type Sections = typeof sections

/** All texts in one language. */
export type Texts = { readonly [Name in keyof Sections]: Sections[Name]['nl'] }

const inLanguage = (language: Language): Texts => ({
  actions: sections.actions[language],
  agenda: sections.agenda[language],
  agreement: sections.agreement[language],
  asking: sections.asking[language],
  beamer: sections.beamer[language],
  board: sections.board[language],
  cards: sections.cards[language],
  care: sections.care[language],
  checkOut: sections.checkOut[language],
  dilemmas: sections.dilemmas[language],
  domainHelp: sections.domainHelp[language],
  domains: sections.domains[language],
  ecogram: sections.ecogram[language],
  entity: sections.entity[language],
  exportFiles: sections.exportFiles[language],
  expectation: sections.expectation[language],
  genogram: sections.genogram[language],
  glossary: sections.glossary[language],
  goals: sections.goals[language],
  help: sections.help[language],
  helpPages: sections.helpPages[language],
  history: sections.history[language],
  interest: sections.interest[language],
  invite: sections.invite[language],
  join: sections.join[language],
  letter: sections.letter[language],
  lead: sections.lead[language],
  localOffers: sections.localOffers[language],
  meeting: sections.meeting[language],
  methods: sections.methods[language],
  mine: sections.mine[language],
  network: sections.network[language],
  networkDrawing: sections.networkDrawing[language],
  networkFiles: sections.networkFiles[language],
  networkQuestions: sections.networkQuestions[language],
  networkTells: sections.networkTells[language],
  openEnds: sections.openEnds[language],
  paper: sections.paper[language],
  people: sections.people[language],
  plan: sections.plan[language],
  poll: sections.poll[language],
  profileCard: sections.profileCard[language],
  planDocument: sections.planDocument[language],
  planSteps: sections.planSteps[language],
  proposal: sections.proposal[language],
  refusals: sections.refusals[language],
  roleDivision: sections.roleDivision[language],
  save: sections.save[language],
  sentences: sections.sentences[language],
  settings: sections.settings[language],
  sharing: sections.sharing[language],
  shell: sections.shell[language],
  standing: sections.standing[language],
  start: sections.start[language],
  statements: sections.statements[language],
  steps: sections.steps[language],
  stuck: sections.stuck[language],
  table: sections.table[language],
  turns: sections.turns[language],
})

export const texts: Record<Language, Texts> = { nl: inLanguage('nl'), en: inLanguage('en') }
