import type { MapEnd, Tie } from '@samenbord/shared/model'
import { endName, type MapTie, supportFrom } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { TieKinds, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useKeeping } from '../kept/keeping.tsx'
import { KeptWords } from '../kept/kept-words.tsx'
import { useMapPlace } from '../map-place.tsx'
import { useChanges } from '../use-changes.ts'
import { directionFor, otherEnd, type Support } from './support.ts'

/** Takes a tie away: one step, or for good when only this person knew of it. */
export const useRemoveTie = (): ((tie: MapTie) => void) => {
  const words = useTexts(network)
  const { table } = useAtTable()
  const { say } = useMapPlace()
  const { forget } = useChanges()
  return ({ tie, kept }) => {
    if (kept) {
      void forget({ what: 'whole', entity: tie })
      say(words.ties.removed)
      return
    }
    table.plan.remove(tie)
    const step = table.undo.lastStep
    say(words.ties.removed, {
      label: words.person.putBack,
      act: () => table.undo.undo(),
      holds: () => step === table.undo.lastStep,
    })
  }
}

/** Of which kind a tie is: five chips. It is there from the first tap on. */
export const TieQualityField = (props: {
  label: string
  tie: MapTie | undefined
  from: MapEnd
  to: MapEnd
}): ReactElement => {
  const { addTie, changeTie } = useChanges()
  const remove = useRemoveTie()
  const { tie, from, to } = props
  return (
    <TieKinds
      label={props.label}
      quality={tie?.tie.quality ?? null}
      onChoose={(quality) => {
        if (tie === undefined) addTie(from, to, { quality })
        else if (quality === null && tie.tie.direction === null && tie.tie.note.trim() === '') {
          // Nothing is left that was said of it.
          remove(tie)
        } else changeTie(tie, { quality })
      }}
    />
  )
}

/** Who gives support in a tie, what else is said of it, and whether only this person knows. */
export const TieDetails = (props: {
  /** Seen from whom. */
  end: MapEnd
  tie: MapTie
}): ReactElement => {
  const words = useTexts(network)
  const { telling } = useAtTable()
  const map = useNetworkMap()
  const { changeTie, write } = useChanges()
  const { mayKeep, busy, hide, showAgain } = useKeeping()
  const { end, tie } = props
  const { language } = telling
  const name = endName(map, end, language)
  const other = endName(map, otherEnd(tie, end), language)
  const note = words.ties.note(other)
  const answers: readonly { answer: Support; words: string }[] = [
    { answer: 'gives', words: words.person.oneGives(name) },
    { answer: 'receives', words: words.person.oneReceives(name) },
    { answer: 'both', words: words.person.both },
  ]
  const apart = { what: 'whole', entity: tie.tie } as const
  // With someone kept goes their tie.
  const withKept = [tie.from, tie.to].some((one) => map.find(one)?.kept === true)
  return (
    <>
      <Chips
        label={words.person.direction}
        answers={answers}
        chosen={supportFrom(tie, end) ?? null}
        onChoose={(support) => changeTie(tie, { direction: directionFor(tie, end, support) })}
      />
      {tie.kept ? (
        <KeptWords
          at={`${tie.tie.id}.note`}
          label={note}
          value={tie.tie.note}
          onWrite={(said) => write<Tie>(tie.tie, { note: said })}
        />
      ) : (
        <WordsField kind="tie" id={tie.tie.id} field="note" value={tie.tie.note} label={note} />
      )}
      {(mayKeep || tie.kept) && !withKept && (
        <div className="keepable__whole">
          {tie.kept && (
            <span className="keepable__only">
              <LockKeyhole className="icon icon--small" />
              {words.kept.onlyYou}
            </span>
          )}
          {mayKeep && (
            <button
              type="button"
              className="button button--plain"
              disabled={busy}
              onClick={() => (tie.kept ? showAgain(apart) : hide(apart))}
            >
              {!tie.kept && <LockKeyhole className="icon icon--small" />}
              {tie.kept ? words.kept.showAgain : words.kept.tie}
            </button>
          )}
        </div>
      )}
    </>
  )
}
