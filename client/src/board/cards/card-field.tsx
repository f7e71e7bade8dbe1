import type { CardEntity } from '@samenbord/shared/document'
import { actions, cards, care, goals } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { mayEditWords, mayRewordConcern, mayRewordGoal } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { Block } from './face.ts'

type WordsBlock = Extract<Block, { kind: 'words' }>

/**
 * Whether this person may write in what a card shows: nobody edits another's words, nor, without the
 * resident, what stood there with them.
 */
export const useMayWriteIn = (entity: CardEntity): boolean => {
  const around = useAtTable()
  const { people, facts } = around
  if (!mayChange(entity, around)) return false
  switch (entity.kind) {
    case 'statement':
      return mayEditWords(people, facts, entity)
    case 'goal':
      return mayRewordGoal(people, facts, entity)
    case 'concern':
      return mayRewordConcern(people, facts, entity)
    default:
      return true
  }
}

/** Words of a card, written in place. */
export const CardField = (props: {
  entity: CardEntity
  block: WordsBlock
  /** Takes the focus when it appears. */
  first: boolean
  onDone: () => void
}): ReactElement => {
  const texts = useTexts(cards)
  const wishes = useTexts(goals)
  const deeds = useTexts(actions)
  const cares = useTexts(care)
  const { entity, block } = props
  const shared = {
    value: block.text,
    labelHidden: block.label === undefined,
    className: `plan-card__words plan-card__words--${block.look}`,
    first: props.first,
    onEscape: props.onDone,
  }
  switch (entity.kind) {
    case 'statement':
      return (
        <WordsField
          {...shared}
          kind="statement"
          id={entity.id}
          field="words"
          label={texts.edit.said}
        />
      )
    case 'goal':
      return (
        <WordsField
          {...shared}
          kind="goal"
          id={entity.id}
          field="words"
          label={wishes.fields.words}
        />
      )
    case 'action':
      return (
        <WordsField
          {...shared}
          kind="action"
          id={entity.id}
          field="words"
          label={deeds.fields.what}
        />
      )
    case 'concern':
      return (
        <WordsField
          {...shared}
          kind="concern"
          id={entity.id}
          field="words"
          label={cares.concerns.words}
        />
      )
    case 'crisis-card': {
      const field = block.field === 'call' || block.field === 'stepsIn' ? block.field : 'signs'
      return (
        <WordsField
          {...shared}
          kind="crisis-card"
          id={entity.id}
          field={field}
          label={cares.crisis[field]}
        />
      )
    }
  }
}
