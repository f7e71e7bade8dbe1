import type { ParticipantId } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { saidAbout } from './said-about.ts'
import { SharingRow } from './sharing-row.tsx'
import { useSeated } from './use-speaking.ts'

/** Everyone at the table who is no resident, one of them opened; at first who was not spoken of yet. */
export const SharingList = (props: {
  speaker: ParticipantId | null
  noting: boolean
}): ReactElement => {
  const words = useTexts(sharing)
  const { facts, telling } = useAtTable()
  const { speaker } = props
  const others = useSeated().filter(({ kind }) => kind !== 'resident')
  const [open, setOpen] = useState(
    () => others.find(({ id }) => !saidAbout(facts.sharing, id, speaker, telling.today).own)?.id,
  )
  if (others.length === 0) {
    return (
      <div className="sharing__empty">
        <p>{words.nobody}</p>
        <p className="hint">{words.nobodyNext}</p>
      </div>
    )
  }
  return (
    <ul className="sharing__people">
      {others.map((about) => (
        <SharingRow
          key={about.id}
          about={about}
          speaker={speaker}
          noting={props.noting}
          open={open === about.id}
          onToggle={() => setOpen(open === about.id ? undefined : about.id)}
        />
      ))}
    </ul>
  )
}
