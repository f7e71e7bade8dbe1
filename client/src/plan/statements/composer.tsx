import type { Topic } from '@samenbord/shared/model'
import { isMe, nameOf } from '@samenbord/shared/plan'
import { domains, statements as statementTexts } from '@samenbord/shared/texts'
import { ArrowUp, ChevronDown, Lock } from 'lucide-react'
import { memo, type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { ownParty } from '../../entity/whose-words.ts'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { useStepKey } from '../use-step-key.ts'
import { AspectChoice } from './aspect-choice.tsx'
import './composer.css'
import { ComposerChoices } from './composer-choices.tsx'
import { OwnDrafts } from './drafts.ts'
import { say } from './new-statement.ts'
import { useChoices } from './remembered.ts'
import type { Layout } from './sections.ts'
import { TopicChooser } from './topic-chooser.tsx'
import { useFolded } from './use-folded.ts'
import { useKeyboard } from './use-keyboard.ts'

interface ComposerProps {
  own: OwnDrafts
  field: RefObject<HTMLTextAreaElement | null>
  topic: Topic | null
  layout: Layout
  onTopic: (topic: Topic | null) => void
  onPrivately: () => void
}

/** What is said goes in here: type, Enter, next. It docks at the foot of the part. */
export const Composer = memo((props: ComposerProps): ReactElement => {
  const words = useTexts(statementTexts).composer
  const { table, facts, people, me, telling } = useAtTable()
  const { field, topic } = props
  const { bring } = usePlanPlace()
  const [text, setText] = useDraft('say')
  const [choices, setChoices] = useChoices(useStepKey())
  const [more, setMore] = useState(false)
  const drafts = OwnDrafts.count(useObservable(props.own.drafts))
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const keyboard = useKeyboard()
  const isLow = useFolded(form)
  // Over the keyboard of a phone there is room for the field, and for what it is about.
  const folded = isLow || keyboard > 0
  useEffect(() => {
    if (folded) setMore(false)
  }, [folded])
  const resident = me?.kind === 'resident'
  const by = choices.by ?? ownParty(people, facts)
  const own = isMe(people, facts.participantId, by)
  const lay = () => {
    const said = say(table.plan, people, facts, { ...choices, words: text, topic })
    if (said !== undefined) {
      setText('')
      bring(said)
    }
    field.current?.focus()
  }
  const asks = resident && own
  const speaker = nameOf(people, by, telling.language)
  const asked = asks ? words.fieldOwn : words.field
  const label = folded && !own ? words.saysNow(speaker) : asked
  const line = folded ? 'hidden-text' : 'composer__line'
  return (
    <form
      ref={form}
      className={keyboard > 0 ? 'composer composer--typing' : 'composer'}
      style={keyboard > 0 ? { bottom: keyboard } : undefined}
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault()
        lay()
      }}
    >
      {more && (
        <ComposerChoices
          choices={choices}
          onChoose={setChoices}
          onClose={() => {
            setMore(false)
            field.current?.focus()
          }}
        />
      )}
      {(!asks || more) && (
        <div className={line}>
          <button
            type="button"
            className="composer__who"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <PartyAvatar party={by} />
            {own ? words.iSay : words.says(speaker)}
            <ChevronDown className="icon icon--small" />
          </button>
          {!own && me !== undefined && <span className="soft">{words.writesAlong(me.name)}</span>}
        </div>
      )}
      <div className="composer__enter">
        <label htmlFor={id} className={asks && !folded ? 'composer__label' : 'hidden-text'}>
          {label}
        </label>
        <textarea
          ref={field}
          id={id}
          className="input words-field__input"
          rows={1}
          value={text}
          placeholder={asks && !folded ? undefined : label}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            lay()
          }}
        />
        <button type="submit" className="button" aria-label={words.layDown}>
          <ArrowUp className="icon" />
        </button>
      </div>
      <CitizenNumberWarning words={text} />
      <div className={line}>
        <TopicButton topic={topic} layout={props.layout} onTopic={props.onTopic} />
        {asks ? (
          <button
            type="button"
            className="composer__quiet"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {words.more}
          </button>
        ) : (
          <AspectChoice
            value={choices.aspect}
            onChoose={(aspect) => setChoices({ ...choices, aspect })}
          />
        )}
        <button type="button" className="composer__quiet" onClick={props.onPrivately}>
          <Lock className="icon icon--small" />
          {drafts === 0 ? words.privately : words.privatelyCount(drafts)}
        </button>
      </div>
    </form>
  )
})

/** Where the next thing that is said belongs. */
const TopicButton = (props: {
  topic: Topic | null
  layout: Layout
  onTopic: (topic: Topic | null) => void
}): ReactElement => {
  const words = useTexts(statementTexts)
  const { topics } = useTexts(domains)
  const [open, setOpen] = useState(false)
  const { topic } = props
  const name = topic === null ? words.unsorted : topics[topic]
  return (
    <>
      <button
        type="button"
        className="composer__quiet"
        aria-haspopup="dialog"
        aria-label={words.composer.topicNow(name)}
        onClick={() => setOpen(true)}
      >
        {topic === null ? (
          words.composer.topic
        ) : (
          <TopicSign topic={topic} simple={props.layout === 'simple'} />
        )}
        <ChevronDown className="icon icon--small" />
      </button>
      {open && (
        <TopicChooser
          title={words.composer.topicTitle}
          chosen={topic}
          onClose={() => setOpen(false)}
          onChoose={props.onTopic}
        />
      )}
    </>
  )
}
