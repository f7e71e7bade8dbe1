import type { ParticipantId } from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { TreePine } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { setFamilyTree } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { notesForOthers } from '../../entity/notes-for.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/**
 * The family tree is off until a resident asks for it: to them a quiet question, to who notes a way to
 * write down that they did. Nothing for all others, and nothing once it is on.
 */
export const AskFamilyTree = (): ReactElement | null => {
  const words = useTexts(network).tree
  const { facts, me, withoutResident } = useAtTable()
  const task = useTask()
  const id = useId()
  const { session, familyTree, participants } = facts
  const isResident = me?.kind === 'resident'
  if (familyTree.on || withoutResident) return null
  if (!isResident && !notesForOthers(facts)) return null
  const ask = (askedBy?: ParticipantId | null) =>
    task.run(() => setFamilyTree(session.id, true, askedBy))
  const residents = participants.filter(
    ({ kind, status }) => kind === 'resident' && status === 'admitted',
  )
  return (
    <section className="network-ask" aria-labelledby={id}>
      <TreePine className="icon" />
      <div className="stack">
        <div>
          <p id={id}>
            <b>{isResident ? words.ask : words.noted}</b>
          </p>
          <p className="hint">{isResident ? words.askHint : words.notedHint}</p>
        </div>
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="actions">
          {isResident ? (
            <button type="button" className="button button--quiet" onClick={() => ask()}>
              {words.yes}
            </button>
          ) : (
            <>
              {residents.map(({ id: resident, name }) => (
                <button
                  key={resident}
                  type="button"
                  className="button button--quiet"
                  onClick={() => ask(resident)}
                >
                  {words.notedYes(name)}
                </button>
              ))}
              {residents.length === 0 && (
                <button type="button" className="button button--quiet" onClick={() => ask(null)}>
                  {words.notedYes(words.household)}
                </button>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** Switches it off again, for a resident: what stands in it stays. */
export const FamilyTreeOff = (): ReactElement | null => {
  const words = useTexts(network).tree
  const { facts, me } = useAtTable()
  const task = useTask()
  const [asking, setAsking] = useState(false)
  if (me?.kind !== 'resident') return null
  return (
    <>
      <button type="button" className="button button--plain" onClick={() => setAsking(true)}>
        {words.off}
      </button>
      {asking && (
        <Confirm
          title={words.offTitle}
          confirm={words.off}
          mild
          task={task}
          onConfirm={() =>
            task.run(
              () => setFamilyTree(facts.session.id, false),
              () => setAsking(false),
            )
          }
          onClose={() => setAsking(false)}
        >
          <p>{words.offHint}</p>
        </Confirm>
      )}
    </>
  )
}
