import type { MapPersonKey, MeetingId, PastMeeting } from '@samenbord/shared/model'
import {
  type MapChange,
  mapChangeSentence,
  mapChangesBetween,
  type NetworkMap,
  networkMapOf,
  type TwoMaps,
} from '@samenbord/shared/network'
import { history, networkQuestions } from '@samenbord/shared/texts'
import { History } from 'lucide-react'
import { type ReactElement, useEffect, useId, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { LoadedSnapshot } from '../../entity/past/loaded-snapshot.tsx'
import { meetingNames } from '../../entity/past/meeting-names.ts'
import { useMeetings, usePeopleThen } from '../../entity/past/past-table.ts'
import { remembering } from '../../entity/use-draft.ts'
import { NOTHING_KEPT, networkMapFor } from '../../network-drawing/index.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { usePlan } from '../../sync/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './compare.css'
import { type MapMarkKind, type MapMarks, NO_MARKS, useMapMarks } from './map-marks.tsx'

// Who looks at one person meanwhile comes back to the same comparison.
const useOpen = remembering(false)
const useChosen = remembering<MeetingId | undefined>(undefined)

/** *Vergelijk met 28 april*: what changed on the map since an earlier meeting, in sentences. */
export const CompareMap = (): ReactElement | null => {
  const words = useTexts(networkQuestions).compare
  const [meetings, again] = useMeetings()
  const { telling } = useAtTable()
  const [open, setOpen] = useOpen()
  switch (meetings.kind) {
    case 'loading':
      return null
    case 'failed':
      return <FailureNotice {...meetings.failure} onRetry={again} />
    case 'loaded': {
      const kept = meetings.value.filter(({ hasSnapshot }) => hasSnapshot)
      const [latest] = kept
      if (latest === undefined) return <p className="hint">{words.none}</p>
      const names = meetingNames(kept, telling)
      return (
        <div className="map-compare">
          <button
            type="button"
            className="button button--quiet"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <History className="icon icon--small" />
            {open ? words.close : words.open(names.get(latest.id) ?? '')}
          </button>
          {open && <Comparing meetings={kept} latest={latest} names={names} />}
        </div>
      )
    }
  }
}

const Comparing = (props: {
  meetings: readonly PastMeeting[]
  latest: PastMeeting
  names: ReadonlyMap<MeetingId, string>
}): ReactElement => {
  const words = useTexts(networkQuestions).compare
  const { meetingOn } = useTexts(history)
  const { meetings, names } = props
  const [chosen = props.latest.id, setChosen] = useChosen()
  const meeting = meetings.find(({ id }) => id === chosen) ?? props.latest
  const id = useId()
  return (
    <section className="map-compare__body" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.title(names.get(meeting.id) ?? '')}</h3>
      {meetings.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{words.which}</label>
          <select
            id={id}
            className="input"
            value={meeting.id}
            onChange={({ target }) =>
              setChosen(meetings.find((one) => one.id === target.value)?.id ?? meeting.id)
            }
          >
            {meetings.map((one) => (
              <option key={one.id} value={one.id}>
                {meetingOn(names.get(one.id) ?? '')}
              </option>
            ))}
          </select>
        </div>
      )}
      <LoadedSnapshot key={meeting.id} meeting={meeting.id}>
        {(then) => <Compared then={then} />}
      </LoadedSnapshot>
    </section>
  )
}

/** Of an earlier meeting nobody knows what someone kept for themself: then it is left out now too. */
const useMapNow = (): NetworkMap => {
  const { table, people } = useAtTable()
  return networkMapFor(usePlan(table), people, NOTHING_KEPT)
}

const marksOf = (changes: readonly MapChange[]): MapMarks =>
  new Map(
    changes.flatMap((change): [MapPersonKey, MapMarkKind][] => {
      if (change.what === 'came') return [[change.person.key, 'new']]
      return change.what === 'moved' ? [[change.person.key, 'moved']] : []
    }),
  )

const Compared = ({ then }: { then: Snapshot }): ReactElement => {
  const words = useTexts(networkQuestions).compare
  const { telling } = useAtTable()
  const peopleThen = usePeopleThen(then)
  const after = useMapNow()
  const before = useMemo(() => networkMapOf(then.plan, peopleThen), [then, peopleThen])
  const maps: TwoMaps = useMemo(() => ({ before, after }), [before, after])
  const changes = useMemo(() => mapChangesBetween(maps), [maps])
  const [, mark] = useMapMarks()
  useEffect(() => {
    mark(marksOf(changes))
    return () => mark(NO_MARKS)
  }, [changes, mark])
  return (
    <>
      {before.contacts.length === 0 && <p>{words.empty}</p>}
      {changes.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <ul className="map-compare__changes">
          {changes.map((change) => {
            const sentence = mapChangeSentence(change, maps, telling.language)
            return <li key={changeKey(change)}>{sentence}</li>
          })}
        </ul>
      )}
    </>
  )
}

const changeKey = (change: MapChange): string =>
  `${change.what} ${'tie' in change ? change.tie.tie.id : change.person.key}`
