import { nextStep, stepNow } from '@samenbord/shared/agenda'
import type { Agenda } from '@samenbord/shared/model'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { isTypedIn } from '../../ui/in-field.ts'
import { NoStep } from './no-step.tsx'
import { type NowAreaProps, NowStep } from './now-step.tsx'
import { preloadStep } from './step-contents.ts'
import { useHeldAgenda } from './use-held-agenda.ts'

/**
 * *Nu*: the step the table is at, and nothing else. While someone writes in it, it stays until they
 * go along themselves.
 */
export const NowArea = (props: NowAreaProps): ReactElement => {
  const { leading, onAgenda, onEnd } = props
  const { facts } = useAtTable()
  const view = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const { agenda, turn, isBehind, follow, wrote, done } = useHeldAgenda(view)
  const step = agenda === null ? undefined : stepNow(agenda)
  usePreloading(facts.agenda)
  // Whoever goes on themself goes along, also from words that stand in a field still.
  const isOwnWay = isBehind && facts.agenda !== null && facts.agenda.current === leading.wentTo
  useEffect(() => {
    if (isOwnWay) follow()
  })
  const goesAlong = useRef(false)
  useEffect(() => {
    if (!goesAlong.current || isBehind) return
    goesAlong.current = false
    heading.current?.focus()
  })
  const shared = { titleId, heading }
  return (
    <section
      ref={view}
      className="now"
      aria-labelledby={titleId}
      onInput={({ target }) => {
        if (target instanceof Element && isTypedIn(target)) wrote()
      }}
      onSubmit={done}
    >
      {agenda === null || step === undefined ? (
        <NoStep leading={leading} onAgenda={onAgenda} onEnd={onEnd} {...shared} />
      ) : (
        // Anew for each turn of each step, which begins at its top.
        <NowStep
          key={turn}
          agenda={agenda}
          turn={turn}
          step={step}
          isBehind={isBehind}
          onFollow={() => {
            goesAlong.current = true
            follow()
          }}
          {...shared}
          {...props}
        />
      )}
    </section>
  )
}

/** What comes next is fetched while the table is at this. */
const usePreloading = (agenda: Agenda | null): void => {
  const next = agenda === null ? undefined : nextStep(agenda)?.kind
  useEffect(() => {
    if (next !== undefined) preloadStep(next)
  }, [next])
}
