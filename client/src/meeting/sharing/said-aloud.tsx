import type { Participant, ParticipantId } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import { MessageCircle } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { SharingList } from './sharing-list.tsx'
import { useResidents } from './use-speaking.ts'

/** For who leads or notes: writes down what a resident says aloud, and reminds to ask. */
export const SaidAloud = (): ReactElement => {
  const words = useTexts(sharing).aloud
  const residents = useResidents()
  const [chosen, setChosen] = useState<ParticipantId>()
  const several = residents.length > 1
  // Of several nobody is taken beforehand: it would be noted as said by who did not say it.
  const speaker = several ? residents.find(({ id }) => id === chosen) : residents[0]
  return (
    <>
      <p className="notice">
        <MessageCircle className="icon" />
        <span>
          {residents.length === 0 && `${words.household} `}
          {residents.length === 1 && speaker !== undefined && `${words.one(speaker.name)} `}
          {words.reminder}
        </span>
      </p>
      {several && <WhoSays residents={residents} speaker={speaker?.id} onChoose={setChosen} />}
      {/* What one resident said is not what another began to say. */}
      {(!several || speaker !== undefined) && (
        <SharingList key={speaker?.id ?? ''} speaker={speaker?.id ?? null} noting />
      )}
    </>
  )
}

const WhoSays = (props: {
  residents: readonly Participant[]
  speaker: ParticipantId | undefined
  onChoose: (speaker: ParticipantId) => void
}): ReactElement => {
  const words = useTexts(sharing).aloud
  const id = useId()
  return (
    <fieldset>
      <legend className="legend-text">{words.who}</legend>
      <div className="sharing__speakers">
        {props.residents.map((resident) => (
          <label key={resident.id} className="choice">
            <input
              type="radio"
              name={`${id}speaker`}
              checked={props.speaker === resident.id}
              onChange={() => props.onChoose(resident.id)}
            />
            <span className="choice__name">{resident.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
