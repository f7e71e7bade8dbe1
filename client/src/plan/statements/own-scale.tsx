import { type Party, partyOf, type Scale, type Topic } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { domains, statements } from '@samenbord/shared/texts'
import { Pencil } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { mayGiveMark } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { EditScale } from './edit-scale.tsx'

/**
 * Where someone of the household stands in the own life, in numbers and words. Nothing here compares
 * or colours: the mark is theirs.
 */
export const OwnScale = (props: {
  by: Party
  topic: Topic | null
  /** Nothing yet while the first number is being chosen. */
  scale: Scale | undefined
  /** Stops asking for a number that was never chosen. */
  onDone?: () => void
}): ReactElement => {
  const words = useTexts(statements)
  const { facts, people, telling } = useAtTable()
  const { by, scale } = props
  const [editing, setEditing] = useState(scale === undefined)
  const row = useRef<HTMLDivElement>(null)
  useHandingOnFocus(row)
  const name = nameOf(people, by, telling.language)
  const may = mayGiveMark(people, facts, by)
  return (
    <div ref={row} tabIndex={-1} className="own-scale">
      {editing && may ? (
        <EditScale
          {...props}
          name={name}
          onDone={() => {
            setEditing(false)
            row.current?.focus()
            props.onDone?.()
          }}
        />
      ) : (
        scale !== undefined && (
          <div className="statement__row">
            <ScaleWords scale={scale} topic={props.topic} />
            {may && (
              <button
                type="button"
                className="icon-button"
                aria-label={words.scale.edit(name)}
                onClick={() => setEditing(true)}
              >
                <Pencil className="icon icon--small" />
              </button>
            )}
          </div>
        )
      )}
    </div>
  )
}

const ScaleWords = (props: { scale: Scale; topic: Topic | null }): ReactElement => {
  const words = useTexts(statements)
  const { topics } = useTexts(domains)
  const { people, telling } = useAtTable()
  const { scale } = props
  const element = useRef<HTMLDivElement>(null)
  useJumpTarget(scale.id, element)
  const maker = partyOf({ kind: 'participant', id: scale.madeBy })
  const said = [
    ...(scale.now === null ? [] : [words.scale.now(scale.now)]),
    ...(scale.wished === null ? [] : [words.scale.wished(scale.wished)]),
  ]
  const more = [
    ...(scale.topic === null || scale.topic === props.topic ? [] : [topics[scale.topic]]),
    ...(people.same(maker, scale.by)
      ? []
      : [words.row.notedBy(nameOf(people, maker, telling.language))]),
  ]
  return (
    <div ref={element} tabIndex={-1} className="own-scale__words">
      <p>
        {said.join(' ')}
        {scale.words.trim() !== '' && ` ${scale.words.trim()}`}
      </p>
      <p className="statement__who">
        <b>{nameOf(people, scale.by, telling.language)}</b>
        {more.map((one) => ` · ${one}`)}
      </p>
    </div>
  )
}
