import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { CardField } from './card-field.tsx'
import { type CardLine, TOLD, type WrittenCard } from './use-card.ts'

/**
 * The lines of a card to write: who someone is and, of who works here, what must be passed on; the rest
 * for who wants to tell more, and where it was told.
 */
export const CardFields = (props: {
  whose: Participant
  card: WrittenCard
  /** Whether one writes of oneself, else of someone who speaks. */
  mine: boolean
  readOnly?: boolean
}): ReactElement => {
  const words = useTexts(profileCard)
  const { whose, card, mine, readOnly = false } = props
  const more = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<'by-hand' | 'told'>()
  // Once open it stays so: what one empties does not go from under one's hands.
  const isTold = TOLD.some((line) => card.words[line] !== null)
  if (isTold && opened === undefined) setOpened('told')
  useEffect(() => {
    if (opened === 'by-hand') more.current?.querySelector('input')?.focus()
  }, [opened])
  const own = mine ? words.hintsResident : words.hintsOfResident
  const hints = {
    ...(mine ? words.hints : words.hintsOf),
    ...(whose.kind === 'resident' ? own : undefined),
  }
  const field = (line: CardLine) => (
    <CardField
      key={line}
      card={card}
      line={line}
      readOnly={readOnly}
      label={mine ? words.fields[line] : words.fieldsOf[line](whose.name)}
      hint={hints[line]}
    />
  )
  return (
    <div className="stack">
      {field('introduction')}
      {whose.kind === 'professional' && field('dutyToReport')}
      {opened === undefined ? (
        <button
          type="button"
          className="button button--plain card-fields__more"
          onClick={() => setOpened('by-hand')}
        >
          {words.more}
        </button>
      ) : (
        <div ref={more} className="stack">
          {TOLD.map(field)}
        </div>
      )}
    </div>
  )
}
