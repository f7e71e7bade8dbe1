import { type ComponentType, lazy } from 'react'

/** Makes a component that is fetched when it is first rendered. */
const fetching =
  <Props>(load: () => Promise<ComponentType<Props>>) =>
  () =>
    lazy(async () => ({ default: await load() }))

/** What stands beside the board for a while, each fetched when someone opens it. */
export const fetchPanel = {
  agenda: fetching(async () => (await import('../../meeting/agenda/agenda-panel.tsx')).AgendaPanel),
  methods: fetching(
    async () => (await import('../../meeting/methods/methods-panel.tsx')).MethodsPanel,
  ),
  sharing: fetching(
    async () => (await import('../../meeting/sharing/sharing-panel.tsx')).SharingPanel,
  ),
  checkOuts: fetching(
    async () => (await import('../../meeting/check-out/check-outs-panel.tsx')).CheckOutsPanel,
  ),
  history: fetching(
    async () => (await import('../../meeting/history/history-panel.tsx')).HistoryPanel,
  ),
  expectations: fetching(
    async () =>
      (await import('../../meeting/expectation/expectations-panel.tsx')).ExpectationsPanel,
  ),
  interests: fetching(
    async () => (await import('../../meeting/interest/interests-panel.tsx')).InterestsPanel,
  ),
  dilemmas: fetching(
    async () => (await import('../../plan/dilemmas/dilemmas-panel.tsx')).DilemmasPanel,
  ),
  stuck: fetching(async () => (await import('../../meeting/stuck/stuck-panel.tsx')).StuckPanel),
}

/** What is asked over everything else, each fetched when someone opens it. */
export const fetchAsking = {
  scaleQuestion: fetching(
    async () =>
      (await import('../../meeting/scale-question/ask-scale-question.tsx')).AskScaleQuestion,
  ),
  poll: fetching(async () => (await import('../../meeting/poll/ask-poll.tsx')).AskPoll),
  round: fetching(async () => (await import('../../meeting/round/lead-round.tsx')).LeadRound),
  timer: fetching(async () => (await import('../../meeting/timer/set-timer.tsx')).SetTimer),
  beamer: fetching(async () => (await import('../../session/beamer/open-beamer.tsx')).OpenBeamer),
  chooseWords: fetching(async () => (await import('../../glossary/choose-words.tsx')).ChooseWords),
  tellStuck: fetching(async () => (await import('../../meeting/stuck/tell-stuck.tsx')).TellStuck),
}

/** What comes by itself, fetched behind what one sees first. */
export const fetchNotice = {
  poll: fetching(async () => (await import('../../meeting/poll/poll-panel.tsx')).PollPanel),
  expectation: fetching(
    async () =>
      (await import('../../meeting/expectation/expectation-notice.tsx')).ExpectationNotice,
  ),
  proposal: fetching(
    async () => (await import('../../agreement/proposal-notice.tsx')).ProposalNotice,
  ),
  round: fetching(async () => (await import('../../meeting/round/round-bar.tsx')).RoundBar),
  putSelection: fetching(
    async () => (await import('../../glossary/put-selection.tsx')).PutSelection,
  ),
  showAround: fetching(async () => (await import('../../help/tour/show-around.tsx')).ShowAround),
}
