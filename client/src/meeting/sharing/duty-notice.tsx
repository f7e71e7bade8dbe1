import type { Participant } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What someone at the table is obliged to pass on, if they said so. */
export const useDutyOf = ({ id }: Participant): string | null =>
  useAtTable().facts.profileCards.find(({ participantId }) => participantId === id)?.dutyToReport ??
  null

/** *Dit moet Fatma doorgeven*, before anything is told; of who works here and has not said it, that too. */
export const DutyNotice = (props: { about: Participant; noting: boolean }): ReactElement | null => {
  const words = useTexts(sharing)
  const { about } = props
  const duty = useDutyOf(about)
  if (duty !== null) {
    return (
      <p className="notice notice--wait">
        <TriangleAlert className="icon" />
        <span>
          <b>{words.must(about.name)}</b> {duty}
        </span>
      </p>
    )
  }
  if (about.kind !== 'professional') return null
  const unknown = props.noting ? words.mustUnknownAloud : words.mustUnknown
  return <p className="hint sharing-row__unknown">{unknown(about.name)}</p>
}
