import type { Agenda, Step } from '@samenbord/shared/model'
import { toLookBackOn } from '@samenbord/shared/plan'
import { agenda as agendaTexts, beamer, meeting, methods } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { useInRoom } from './in-room.tsx'
import { onScreen } from './on-screen.ts'
import { AskedPoll, AskedScale } from './questions/asked.tsx'
import { GuideSlide } from './questions/guide.tsx'
import { saidByField } from './said.ts'
import { Slide } from './slide.tsx'
import { AfterTheSteps, BeforeTheSteps } from './steps/around-the-steps.tsx'
import { CheckOut } from './steps/check-out.tsx'
import { HowIsIt } from './steps/how-is-it.tsx'
import { MethodStep } from './steps/method.tsx'
import { isSomebodyAround, PeopleAround } from './steps/people-around.tsx'
import { ReadBack } from './steps/read-back.tsx'
import { Sharing } from './steps/sharing.tsx'
import { isAllProposal, isNothing, Written, writtenFor } from './steps/team.tsx'
import { ToReadBack } from './steps/to-read-back.tsx'
import { Welcome } from './steps/welcome.tsx'
import { LookBack, WhoDoesWhat } from './steps/who-does-what.tsx'
import { Wishes } from './steps/wishes.tsx'
import { agreedByWish, openWishes } from './wishes.ts'

/** What the table is about now, following by itself. */
export const NowOnScreen = (): ReactElement => {
  const { facts } = useInRoom()
  const words = useTexts(beamer)
  const { scale, guide } = useTexts(meeting)
  const now = onScreen(facts)
  switch (now.kind) {
    case 'poll':
      return (
        <Slide key={now.poll.id} title={scale.title} beside={<Answered asked={now.poll} />}>
          <AskedPoll poll={now.poll} />
        </Slide>
      )
    case 'scale-question':
      return (
        <Slide key={now.question.id} title={scale.title} beside={<Answered asked={now.question} />}>
          <AskedScale question={now.question} />
        </Slide>
      )
    case 'guide':
      return (
        <Slide key={now.guide.step} title={guide.title}>
          <GuideSlide guide={now.guide} />
        </Slide>
      )
    case 'step':
      return <StepSlide key={now.step.id} step={now.step} agenda={now.agenda} />
    case 'before':
      return (
        <Slide title={words.before.next}>
          <BeforeTheSteps />
        </Slide>
      )
    case 'between':
      return (
        <Slide title={words.between}>
          <BeforeTheSteps />
        </Slide>
      )
    case 'after':
      return (
        <Slide title={words.after.title}>
          <AfterTheSteps />
        </Slide>
      )
  }
}

/** How many have answered a question to the table; nothing once the answers are there. */
const Answered = (props: {
  asked: { readonly state: 'open' | 'shown'; readonly answered?: readonly unknown[] }
}): ReactElement | null => {
  const words = useTexts(beamer)
  const { here } = useInRoom()
  const { state, answered = [] } = props.asked
  if (state === 'shown') return null
  return (
    <>
      {words.ownScreen} {words.answered(answered.length, Math.max(here.length, answered.length))}
    </>
  )
}

const StepSlide = (props: { step: Step; agenda: Agenda }): ReactElement => {
  const words = useTexts(beamer)
  const { steps } = useTexts(agendaTexts)
  const method = useTexts(methods)
  const { plan, people, facts } = useInRoom()
  const { step, agenda } = props
  const { title, ask, own } = steps[step.kind]
  const slide = {
    title: step.method === null ? title : method.of[step.method].title,
    // The resident reads along, and is the one who is asked.
    ask: agenda.mode === 'with-resident' ? own : ask,
  }
  switch (step.kind) {
    case 'welcome':
      return (
        <Slide {...slide} ask={words.welcome.ask}>
          <Welcome />
        </Slide>
      )
    case 'sharing':
      return (
        <Slide {...slide} ask={words.sharing.takeBack}>
          <Sharing />
        </Slide>
      )
    case 'how-is-it':
      return (
        <Slide {...slide} isEmpty={saidByField(plan, people).length === 0}>
          <HowIsIt />
        </Slide>
      )
    case 'wishes':
      return (
        <Slide {...slide} isEmpty={openWishes(plan, people).length === 0}>
          <Wishes />
        </Slide>
      )
    case 'people-around':
      return (
        <Slide {...slide} isEmpty={!isSomebodyAround({ plan, people })}>
          <PeopleAround />
        </Slide>
      )
    case 'who-does-what':
      return (
        <Slide {...slide} isEmpty={agreedByWish(plan, people).length === 0}>
          <WhoDoesWhat />
        </Slide>
      )
    case 'read-back':
      return <ReadBackSlide title={slide.title} />
    case 'check-out':
      return (
        <Slide {...slide} ask={undefined} beside={<CheckedOut />}>
          <CheckOut />
        </Slide>
      )
    case 'look-back':
      return (
        <Slide {...slide} isEmpty={toLookBackOn(plan, facts.meeting).length === 0}>
          <LookBack />
        </Slide>
      )
    case 'discuss-proposal':
    case 'our-questions':
    case 'our-concerns':
    case 'our-tasks': {
      const written = writtenFor(step.kind, plan)
      return (
        <Slide {...slide} isProposal={isAllProposal(written)} isEmpty={isNothing(written)}>
          <Written written={written} />
        </Slide>
      )
    }
    case 'method':
      return (
        <Slide title={slide.title}>
          {step.method !== null && <MethodStep method={step.method} />}
        </Slide>
      )
  }
}

const ReadBackSlide = (props: { title: string }): ReactElement => {
  const { readBack } = useTexts(meeting).guide
  return (
    <Slide title={props.title} ask={readBack.right} beside={readBack.notYet}>
      <ToReadBack>
        <ReadBack />
      </ToReadBack>
    </Slide>
  )
}

const CheckedOut = (): ReactElement | null => {
  const words = useTexts(beamer)
  const { facts } = useInRoom()
  const { checkOut } = facts
  if (checkOut === null) return <>{words.ownScreen}</>
  if (checkOut.state === 'shown') return <>{words.checkOutShown}</>
  return <Answered asked={checkOut} />
}
