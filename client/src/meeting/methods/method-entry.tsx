import { methodOf } from '@samenbord/shared/domain'
import type { MethodId } from '@samenbord/shared/model'
import { methods } from '@samenbord/shared/texts'
import { ChevronDown, ListPlus, MonitorSmartphone, SquarePlus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { Answer } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useSettling } from '../../ui/use-settling.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MethodIcon } from './method-icon.tsx'

/** What can be done with a method; what this person may not do is left out. */
export interface MethodActions {
  /** Lays its template on the board. */
  onLayOnBoard?: ((method: MethodId) => void) | undefined
  /** Opens where it is done on the own screens, for a method that has such a place. */
  ownPlace?: ((method: MethodId) => (() => void) | undefined) | undefined
  /** For who leads: takes it up in the steps of this meeting. */
  onAddStep?: ((method: MethodId) => Promise<Answer<unknown>>) | undefined
}

/** One method in the library: its name and what it is for, and the rest when it is opened. */
export const MethodEntry = (
  props: MethodActions & { method: MethodId; open: boolean; onToggle: () => void },
): ReactElement => {
  const words = useTexts(methods)
  const { method, open, onToggle, ...actions } = props
  const { title, purpose } = words.of[method]
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  // One above it may have closed, and have taken it out of sight.
  useEffect(() => {
    if (open) head.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li className="method">
      <h3 ref={head}>
        <button
          type="button"
          className="method__head"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <MethodIcon method={method} />
          <span>{title}</span>
          <ChevronDown className="icon icon--small method__fold" aria-hidden="true" />
        </button>
      </h3>
      <p className="method__purpose">
        {purpose} <span className="hint">{words.minutes(methodOf(method).minutes)}</span>
      </p>
      <div id={id} hidden={!open}>
        {open && <OpenMethod method={method} {...actions} />}
      </div>
    </li>
  )
}

/** Who taps twice means it once: whether what a button does was done a moment ago. */
const useOnceAtATime = (): { readonly isSettling: boolean; done(): void } => {
  const [times, setTimes] = useState(0)
  return { isSettling: useSettling(times), done: () => setTimes((last) => last + 1) }
}

const OpenMethod = (props: MethodActions & { method: MethodId }): ReactElement => {
  const words = useTexts(methods)
  const { method, onLayOnBoard, onAddStep } = props
  const openOwn = props.ownPlace?.(method)
  const { title, how, questions } = words.of[method]
  const adding = useTask()
  const [done, setDone] = useState('')
  const laying = useOnceAtATime()
  const stepping = useOnceAtATime()
  return (
    <div className="method__open">
      <h4>{words.how}</h4>
      <ol>
        {how.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p className="hint">
        {openOwn === undefined ? words.use[methodOf(method).use] : words.onOwnScreen}
      </p>
      <h4>{words.questions}</h4>
      <ul className="method__questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <div className="actions">
        {openOwn !== undefined && (
          <button type="button" className="button" onClick={openOwn}>
            <MonitorSmartphone className="icon icon--small" aria-hidden="true" />
            {words.ownScreen}
          </button>
        )}
        {onLayOnBoard !== undefined && (
          <button
            type="button"
            className={openOwn === undefined ? 'button' : 'button button--quiet'}
            onClick={() => {
              if (laying.isSettling) return
              laying.done()
              onLayOnBoard(method)
              setDone(words.laid(title))
            }}
          >
            <SquarePlus className="icon icon--small" aria-hidden="true" />
            {words.lay}
          </button>
        )}
        {onAddStep !== undefined && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              if (adding.busy || stepping.isSettling) return
              setDone('')
              adding.run(
                () => onAddStep(method),
                () => {
                  stepping.done()
                  setDone(words.added(title))
                },
              )
            }}
          >
            <ListPlus className="icon icon--small" aria-hidden="true" />
            <BusyWords busy={adding.busy}>{words.addStep}</BusyWords>
          </button>
        )}
      </div>
      {adding.failure !== undefined && <FailureNotice {...adding.failure} />}
      <p className="hint" role="status">
        {done}
      </p>
    </div>
  )
}
