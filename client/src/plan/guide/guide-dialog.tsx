import type { Action, Goal, Guide, GuideStep } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { Minimize2 } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { holdOpen } from '../../ui/hold-open.ts'
import { isTypedIn } from '../../ui/in-field.ts'
import { Progress } from '../../ui/progress.tsx'
import { useHeld } from '../../ui/use-held.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { GuideFoot } from './guide-foot.tsx'
import { GuideStepContent } from './guide-step.tsx'
import { goalOf, placeOf, STEP_COUNT } from './guiding.ts'
import { ReadBack } from './read-back.tsx'
import { useQuestion } from './use-question.ts'
import { Wanted } from './wanted.tsx'

/** Whether a name stands in a field that was not added yet: what is not in the plan goes with it. */
const holdsName = (dialog: HTMLElement | null): boolean =>
  [...(dialog?.querySelectorAll<HTMLInputElement>('input:not([type])') ?? [])].some(
    ({ value }) => value.trim() !== '',
  )

/** One question at a time, over the whole screen; it can be made small and come back. */
export const GuideDialog = (props: { guide: Guide; onHide: () => void }): ReactElement => {
  const words = useTexts(meeting).guide
  const { table } = useAtTable()
  const plan = usePlan(table)
  const { guide, onHide } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  const {
    shown: step,
    isBehind,
    follow,
    wrote,
    done,
  } = useHeld(guide.step, () => holdsName(dialog.current))
  const question = useQuestion()
  const action = plan.actions.find(({ id }) => id === guide.actionId)
  const goal = goalOf(plan, guide, action)
  /** What in it had the focus last, also once the browser closed it. */
  const held = useRef<Element>(null)
  /** Escape in a field leaves the field; the next makes the question small. */
  const leave = (from: Element | null) => {
    if (isTypedIn(from)) heading.current?.focus()
    else onHide()
  }
  const asked = useEffectEvent(() => leave(held.current))
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const before = document.activeElement
    const open = () => {
      const last = held.current
      element.showModal()
      // The browser gave the focus to what comes first in it.
      held.current = last
    }
    const close = holdOpen(element, open, () => asked())
    heading.current?.focus()
    return () => {
      close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  // What had the focus may have gone with its question.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [step])
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    if (event.target instanceof HTMLInputElement && isTypedIn(event.target)) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) table.undo.redo()
    else table.undo.undo()
  }
  return (
    <dialog
      ref={dialog}
      className="guide"
      aria-labelledby={title}
      onKeyDown={press}
      onInput={(event) => {
        if (event.target instanceof Element && isTypedIn(event.target)) wrote()
      }}
      onCancel={(event) => {
        // React has it bubble from a dialog within, which the browser does not.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        leave(document.activeElement)
      }}
      onFocus={(event) => {
        held.current = event.target
      }}
    >
      <header className="guide__head">
        <div>
          <p className="guide__title">{words.title}</p>
          <p className="hint" aria-live="polite">
            {words.step(placeOf(step), STEP_COUNT)}
            <span className="hidden-text">{`. ${question(step)}`}</span>
          </p>
        </div>
        <Steps step={step} />
        <button type="button" className="button button--plain" onClick={onHide}>
          <Minimize2 className="icon icon--small" />
          {words.hide}
        </button>
      </header>
      <div className="guide__body">
        <div className="guide__question">
          {isBehind && (
            <div className="notice" role="status">
              <p>{words.further(question(guide.step))}</p>
              <button type="button" className="button button--quiet" onClick={follow}>
                {words.follow}
              </button>
            </div>
          )}
          {step !== 'wish' && step !== 'read-back' && <Wanted goal={goal} />}
          <h2 ref={heading} id={title} tabIndex={-1}>
            {question(step)}
          </h2>
          <Content step={step} guide={guide} action={action} goal={goal} />
        </div>
      </div>
      <GuideFoot guide={guide} action={action} onGo={done} />
    </dialog>
  )
}

/** The questions as a row of dashes; the words beside it say the same. */
const Steps = (props: { step: GuideStep }): ReactElement => (
  <div className="guide__steps" aria-hidden="true">
    {Array.from({ length: STEP_COUNT }, (_, at) => at + 1).map((place) => (
      <i key={place} className={place <= placeOf(props.step) ? 'guide__step--done' : ''} />
    ))}
  </div>
)

const Content = (props: {
  step: GuideStep
  guide: Guide
  action: Action | undefined
  goal: Goal | undefined
}): ReactElement => {
  const words = useTexts(meeting).guide
  const { table } = useAtTable()
  const { step, guide, action, goal } = props
  if (action === undefined) {
    // The question can be here before the action itself.
    if (table.plan.get(guide.actionId) === undefined) return <Progress label={words.coming} />
    return (
      <p>
        <b>{words.gone}</b> {words.goneNext}
      </p>
    )
  }
  if (step === 'read-back') return <ReadBack action={action} goal={goal} />
  return <GuideStepContent step={step} action={action} goal={goal} />
}
