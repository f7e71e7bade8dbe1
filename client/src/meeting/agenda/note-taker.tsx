import { type Agenda, ParticipantId, partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'

/** Who writes down what others say; anyone who may write can be asked. */
export const NoteTaker = (props: { agenda: Agenda; leading: LeadAgenda }): ReactElement => {
  const words = useTexts(agendaTexts).noteTaker
  const { facts, people, telling } = useAtTable()
  const id = useId()
  const { noteTaker } = props.agenda
  if (!props.leading.mayLead) {
    return (
      <p>
        {noteTaker === null
          ? words.isNobody
          : words.is(
              nameOf(people, partyOf({ kind: 'participant', id: noteTaker }), telling.language),
            )}
      </p>
    )
  }
  const able = facts.participants.filter(
    ({ status, access }) => status === 'admitted' && may(access, 'table.write'),
  )
  return (
    <section className="agenda__part field">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}hint`}
        value={noteTaker ?? ''}
        onChange={({ target }) =>
          props.leading.change({
            do: 'note-taker',
            participantId: ParticipantId.safeParse(target.value).data ?? null,
          })
        }
      >
        <option value="">{words.nobody}</option>
        {able.map((participant) => (
          <option key={participant.id} value={participant.id}>
            {participant.id === facts.participantId
              ? words.you(participant.name)
              : participant.name}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}hint`}>
        {words.hint}
      </p>
    </section>
  )
}
