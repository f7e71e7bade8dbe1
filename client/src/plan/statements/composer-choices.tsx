import { isMe } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { ownParty } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AspectChoice } from './aspect-choice.tsx'
import type { Choices } from './remembered.ts'

/** Who says what is being written, about whom, and what it is. Escape closes it. */
export const ComposerChoices = (props: {
  choices: Choices
  onChoose: (choices: Choices) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(statements)
  const { facts, people, me } = useAtTable()
  const { choices, onChoose } = props
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.querySelector('button')?.focus(), [])
  return (
    // Keys of the buttons within are heard here: it is no control by itself.
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what stands open.
    <div
      ref={element}
      className="composer__choices"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        props.onClose()
      }}
    >
      <PartyPicker
        label={words.composer.who}
        chosen={[choices.by ?? ownParty(people, facts)]}
        others
        onToggle={(party) => {
          const own = isMe(people, facts.participantId, party)
          onChoose({ ...choices, by: own ? null : party })
          props.onClose()
        }}
      />
      <PartyPicker
        label={words.composer.about}
        chosen={choices.about === null ? [] : [choices.about]}
        onToggle={(party, chosen) => onChoose({ ...choices, about: chosen ? party : null })}
      />
      {me?.kind === 'resident' && (
        <AspectChoice
          value={choices.aspect}
          onChoose={(aspect) => onChoose({ ...choices, aspect })}
        />
      )}
    </div>
  )
}
