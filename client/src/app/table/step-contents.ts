import type { StepKind } from '@samenbord/shared/model'
import { type ComponentType, lazy } from 'react'

/** The steps whose content needs nothing but the table. */
type OwnKind = Exclude<StepKind, 'method' | 'look-back' | 'read-back'>

/** Where the content of each step is fetched from: a phone fetches the steps it comes to. */
const load: Record<OwnKind, () => Promise<ComponentType>> = {
  welcome: async () => (await import('../../meeting/welcome/welcome-step.tsx')).WelcomeStep,
  sharing: async () => (await import('../../meeting/sharing/sharing-step.tsx')).SharingStep,
  'how-is-it': async () => (await import('../../plan/steps/how-is-it-step.tsx')).HowIsItStep,
  wishes: async () => (await import('../../plan/steps/wishes-step.tsx')).WishesStep,
  'people-around': async () =>
    (await import('../../network-map/step/people-around-step.tsx')).PeopleAroundStep,
  'who-does-what': async () =>
    (await import('../../plan/steps/who-does-what-step.tsx')).WhoDoesWhatStep,
  'check-out': async () =>
    (await import('../../meeting/check-out/check-out-step.tsx')).CheckOutStep,
  'discuss-proposal': async () =>
    (await import('../../plan/steps/discuss-proposal-step.tsx')).DiscussProposalStep,
  'our-questions': async () =>
    (await import('../../plan/steps/our-questions-step.tsx')).OurQuestionsStep,
  'our-concerns': async () =>
    (await import('../../plan/steps/our-concerns-step.tsx')).OurConcernsStep,
  'our-tasks': async () => (await import('../../plan/steps/our-tasks-step.tsx')).OurTasksStep,
}

const fetched = new Map<OwnKind, ComponentType>()

const fetchContent = async (kind: OwnKind): Promise<ComponentType> => {
  const content = await load[kind]()
  fetched.set(kind, content)
  return content
}

/** The content of a step, which is fetched when it is first rendered. */
export const stepContent = (kind: OwnKind): ComponentType =>
  fetched.get(kind) ?? lazy(async () => ({ default: await fetchContent(kind) }))

/** Fetches the content of a step while another is on the screen. */
export const preloadStep = (kind: StepKind): void => {
  if (kind === 'method' || kind === 'look-back' || kind === 'read-back' || fetched.has(kind)) return
  // What cannot be fetched ahead is asked again, and reported, when it is needed.
  void fetchContent(kind).catch(() => undefined)
}
