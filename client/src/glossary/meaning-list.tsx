import { atLeast, type Meaning, type TermId } from '@samenbord/shared/model'
import { isMe, nameOf } from '@samenbord/shared/plan'
import { glossary } from '@samenbord/shared/texts'
import { Pencil, Trash2 } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../entity/party-mark.tsx'
import { WordsField } from '../entity/words-field.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { NewMeaning } from './new-meaning.tsx'

/** What each means by a term: the own words, under the own name. */
export const MeaningList = (props: {
  term: TermId
  meanings: readonly Meaning[]
  onRemoved: (words: string) => void
}): ReactElement => {
  const words = useTexts(glossary).meanings
  const { mayWrite } = useAtTable()
  const { term, meanings } = props
  const title = useId()
  return (
    <section className="meanings" aria-labelledby={title}>
      <h4 id={title} tabIndex={-1}>
        {words.title}
      </h4>
      {meanings.length === 0 && <p className="soft">{words.none}</p>}
      <ul>
        {meanings.map((meaning) => (
          <MeaningRow
            key={meaning.id}
            meaning={meaning}
            onRemoved={() => {
              document.getElementById(title)?.focus()
              props.onRemoved(meaning.words)
            }}
          />
        ))}
      </ul>
      {mayWrite && <NewMeaning term={term} meanings={meanings} />}
    </section>
  )
}

const MeaningRow = (props: { meaning: Meaning; onRemoved: () => void }): ReactElement => {
  const words = useTexts(glossary).meanings
  const { table, facts, people, telling, mayWrite } = useAtTable()
  const { meaning } = props
  const [editing, setEditing] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const isOwn = isMe(people, facts.participantId, meaning.by)
  const mine = isOwn || meaning.notedBy === facts.participantId
  const name = nameOf(people, meaning.by, telling.language)
  const done = () => {
    setEditing(false)
    requestAnimationFrame(() => pencil.current?.focus())
  }
  return (
    <li className="meaning">
      <PartyAvatar party={meaning.by} />
      <div className="meaning__said">
        {editing && mine && mayWrite ? (
          <EditMeaning meaning={meaning} isOwn={isOwn} onDone={done} />
        ) : (
          <p>{meaning.words}</p>
        )}
        <p className="small soft">
          <PartyName party={meaning.by} />
          {meaning.notedBy !== null &&
            ` · ${words.notedBy(nameOf(people, `participant:${meaning.notedBy}`, telling.language))}`}
        </p>
      </div>
      {mayWrite && !editing && (
        <div className="meaning__tools">
          {mine && (
            <button
              ref={pencil}
              type="button"
              className="icon-button"
              aria-label={words.edit(name)}
              onClick={() => setEditing(true)}
            >
              <Pencil className="icon icon--small" />
            </button>
          )}
          {(mine || atLeast(facts.access, 'coordinate')) && (
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(name)}
              onClick={() => {
                table.plan.remove(meaning)
                props.onRemoved()
              }}
            >
              <Trash2 className="icon icon--small" />
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** The words of a meaning, to write in. */
const EditMeaning = (props: {
  meaning: Meaning
  /** It is what the person who looks means by it. */
  isOwn: boolean
  onDone: () => void
}): ReactElement => {
  const words = useTexts(glossary).meanings
  const { table } = useAtTable()
  const { meaning, isOwn, onDone } = props
  const { id } = meaning
  const before = useRef(meaning.words)
  // Who rewrote it has said it in the own words: who noted it cannot change it any more. That holds
  // too for who goes elsewhere without saying that it is done.
  useEffect(
    () => () => {
      const now = table.plan.get(id)
      if (!isOwn || now?.kind !== 'meaning' || now.words === before.current) return
      if (now.notedBy !== null) table.plan.change('meaning', id, { notedBy: null })
    },
    [table, id, isOwn],
  )
  return (
    <>
      <WordsField
        kind="meaning"
        id={id}
        field="words"
        value={meaning.words}
        label={words.label}
        labelHidden
        first
        onEnter={onDone}
        onEscape={onDone}
      />
      <button type="button" className="button button--quiet" onClick={onDone}>
        {words.done}
      </button>
    </>
  )
}
