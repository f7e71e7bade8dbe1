import type { TimerChange } from '@samenbord/shared/model'
import { turns } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { changeTimer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './timer.css'
import { TimerSign } from './timer-sign.tsx'

const USUAL = [1, 2, 5, 10]
const MOST = 180

/** For who leads: sets a timer, has it stand still or go on, and takes it away. */
export const SetTimer = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(turns).timer
  const { facts } = useAtTable()
  const task = useTask()
  const { timer } = facts
  const change = (wanted: TimerChange, done?: () => void) =>
    task.run(() => changeTimer(facts.session.id, wanted), done)
  const start = (minutes: number) => change({ do: 'start', seconds: minutes * 60 }, props.onClose)
  return (
    <Dialog title={words.set} onClose={props.onClose}>
      <div className="stack">
        <p>{words.intro}</p>
        {timer !== null && (
          <div className="set-timer__now">
            <TimerSign />
            <div className="actions">
              {timer.pausedAt === null ? (
                <button
                  type="button"
                  className="button button--quiet"
                  onClick={() => change({ do: 'pause' })}
                >
                  {words.pause}
                </button>
              ) : (
                <button
                  type="button"
                  className="button button--quiet"
                  onClick={() => change({ do: 'resume' })}
                >
                  {words.resume}
                </button>
              )}
              <button
                type="button"
                className="button button--plain"
                onClick={() => change({ do: 'stop' }, props.onClose)}
              >
                {words.stop}
              </button>
            </div>
            <p className="hint">{words.running}</p>
          </div>
        )}
        <div className="set-timer__usual">
          {USUAL.map((minutes) => (
            <button
              key={minutes}
              type="button"
              className="button button--quiet"
              onClick={() => start(minutes)}
            >
              {words.minutes(minutes)}
            </button>
          ))}
        </div>
        <OwnMinutes onStart={start} />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
      </div>
    </Dialog>
  )
}

const OwnMinutes = (props: { onStart: (minutes: number) => void }): ReactElement => {
  const words = useTexts(turns).timer
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const submit = () => {
    const minutes = Number(typed)
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST) return setWrong(true)
    props.onStart(minutes)
  }
  return (
    <form
      className="set-timer__own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.ownMinutes}</label>
        <input
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}problem` : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
      </div>
      <button type="submit" className="button">
        {words.start}
      </button>
      {wrong && (
        <p className="problem" id={`${id}problem`} role="alert">
          {words.ownWrong}
        </p>
      )}
    </form>
  )
}
