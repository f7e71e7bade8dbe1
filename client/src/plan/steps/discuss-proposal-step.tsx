import type { EntityId } from '@samenbord/shared/model'
import { proposal } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { type OwnStep, useObservable, usePlan } from '../../sync/index.ts'
import { useSettling } from '../../ui/use-settling.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { PlanStep } from './plan-step.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { type Proposed, proposedIn } from './proposed.ts'

/** What was made without the resident, one by one: the resident hears it and says what becomes of it. */
export const DiscussProposalStep = (): ReactElement => (
  <PlanStep>
    <Discuss />
  </PlanStep>
)

/** What became of one of them, and the step in which that was done. */
interface Told {
  readonly about: EntityId
  readonly words: string
  readonly step: OwnStep | undefined
}

const Discuss = (): ReactElement => {
  const words = useTexts(proposal).discuss
  const { table, me, mayWrite, withoutResident } = useAtTable()
  const all = proposedIn(usePlan(table))
  const { place, shown, show } = useShown(all)
  /** What became of the last one, until the next. */
  const [told, setTold] = useState<Told>()
  // Anew after each step.
  useObservable(table.undo.steps)
  const top = useRef<HTMLParagraphElement>(null)
  const shownId = shown?.id
  const settling = useSettling(shownId)
  const before = useRef(shownId)
  useEffect(() => {
    // What was decided about has gone, and the focus with it.
    if (before.current !== shownId && document.activeElement === document.body) top.current?.focus()
    before.current = shownId
  }, [shownId])
  const intro = (): string => {
    if (withoutResident) return words.residentFirst
    return me?.kind === 'resident' ? words.residentHears : words.teamTells
  }
  const tell = (about: EntityId, said: string) =>
    setTold({ about, words: said, step: table.undo.lastStep })
  const next = all[(place + 1) % all.length]
  return (
    <div className="discuss">
      {shown === undefined ? (
        <p ref={top} tabIndex={-1}>
          <b>{words.none}</b> <span className="soft">{words.noneNext}</span>
        </p>
      ) : (
        <>
          <p>{intro()}</p>
          <p ref={top} tabIndex={-1} className="discuss__place">
            {words.place(place + 1, all.length)}
          </p>
          <ProposalCard
            key={shown.id}
            proposed={shown}
            settling={settling}
            onStayed={() => tell(shown.id, words.stayed)}
            onTakenAway={() => tell(shown.id, words.takenAway)}
            {...(next !== undefined && next !== shown
              ? {
                  onLater: () => {
                    setTold(undefined)
                    show(next.id)
                    top.current?.focus()
                  },
                }
              : {})}
          />
          {!mayWrite && <p className="soft">{words.readOnly}</p>}
        </>
      )}
      <div className="actions">
        {/* It stays, so that what comes in it is heard; anew for each, so that the same words are. */}
        <p role="status">{told && <span key={told.about}>{told.words}</span>}</p>
        {told?.step !== undefined && told.step === table.undo.lastStep && (
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              table.undo.undo()
              show(told.about)
              setTold(undefined)
            }}
          >
            {words.putBack}
          </button>
        )}
      </div>
    </div>
  )
}

/**
 * Which one is shown. It stays while others come and go; when it has gone itself, the one that
 * stands in its place is.
 */
const useShown = (
  all: readonly Proposed[],
): {
  readonly place: number
  readonly shown: Proposed | undefined
  readonly show: (id: EntityId) => void
} => {
  const [at, setAt] = useState<{ readonly id: EntityId | undefined; readonly place: number }>({
    id: undefined,
    place: 0,
  })
  const found = all.findIndex(({ id }) => id === at.id)
  const place = found >= 0 || all.length === 0 ? Math.max(found, 0) : at.place % all.length
  const shown = all[place]
  if (shown !== undefined && (shown.id !== at.id || place !== at.place)) {
    setAt({ id: shown.id, place })
  }
  return { place, shown, show: (id) => setAt({ id, place }) }
}
