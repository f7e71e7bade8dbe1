import type { MapPersonKey } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'

/** With which brother or sister a child was born as twins; nothing is asked of an only child. */
export const TwinFields = (props: {
  /** Nothing of a child that is not there yet. */
  child: MapPersonKey | undefined
  parents: readonly (MapPersonKey | null)[]
  twinOf: MapPersonKey | null
  identical: boolean
  /** Who can be named; everyone when left out. */
  mayBe?: (person: MapPerson) => boolean
  onChange: (change: { twinOf?: MapPersonKey | null; identical?: boolean }) => void
}): ReactElement | null => {
  const words = useTexts(network).family
  const map = useNetworkMap()
  const { child, parents, twinOf, identical, mayBe = () => true, onChange } = props
  const siblings = new Set(
    map.parentages
      .filter((one) => [one.parent, one.other].some((of) => of !== null && parents.includes(of)))
      .map((one) => one.child),
  )
  const answers = [...siblings].flatMap((answer) => {
    const person = answer === child ? undefined : map.find(answer)
    if (person === undefined) return []
    // Who was named before can be taken out.
    return answer === twinOf || mayBe(person) ? [{ answer, words: person.name }] : []
  })
  if (answers.length === 0) return null
  return (
    <>
      <Chips
        label={words.twin}
        answers={answers}
        chosen={twinOf}
        onChoose={(chosen) =>
          onChange(chosen === null ? { twinOf: null, identical: false } : { twinOf: chosen })
        }
      />
      {twinOf !== null && (
        <label className="check">
          <input
            type="checkbox"
            checked={identical}
            onChange={(event) => onChange({ identical: event.target.checked })}
          />
          {words.identical}
        </label>
      )}
    </>
  )
}
