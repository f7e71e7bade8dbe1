import type { MapPersonKey } from '@samenbord/shared/model'
import { networkQuestions } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { remembering } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What is different of someone since the meeting one compares with. */
export type MapMarkKind = 'new' | 'moved'
export type MapMarks = ReadonlyMap<MapPersonKey, MapMarkKind>

export const NO_MARKS: MapMarks = new Map()

/** Who is marked while one compares; nobody otherwise. */
export const useMapMarks = remembering<MapMarks>(NO_MARKS)

/** Beside a name: that someone is new or stands elsewhere, while one compares with an earlier meeting. */
export const MapMark = (props: { person: MapPersonKey }): ReactElement | null => {
  const words = useTexts(networkQuestions).compare
  const [marks] = useMapMarks()
  switch (marks.get(props.person)) {
    case 'new':
      return <span className="badge badge--ok">{words.isNew}</span>
    case 'moved':
      return <span className="badge">{words.moved}</span>
    case undefined:
      return null
  }
}
