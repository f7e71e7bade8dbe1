import type { BlockerKind } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ConfirmEnd } from '../../session/settings/end-meeting.tsx'
import type { Task } from '../../ui/use-task.ts'
import { fetchAsking } from './fetch-parts.ts'
import { FetchedPart } from './fetched-area.tsx'
import { ForgetMe } from './forget-me.tsx'
import type { Asking } from './panel.ts'

/** What is asked before something is done: one question at a time, over everything else. */
export const Askings = (props: {
  asking: Asking | undefined
  onClose: () => void
  forgetting: Task
  onForget: () => void
}): ReactElement | null => {
  const { facts } = useAtTable()
  const { asking, onClose } = props
  switch (asking) {
    case 'scale-question':
      return (
        <FetchedPart fetch={fetchAsking.scaleQuestion}>
          {(Ask) => <Ask onClose={onClose} />}
        </FetchedPart>
      )
    case 'poll':
      return (
        <FetchedPart fetch={fetchAsking.poll}>{(Ask) => <Ask onClose={onClose} />}</FetchedPart>
      )
    case 'round':
      return (
        <FetchedPart fetch={fetchAsking.round}>{(Ask) => <Ask onClose={onClose} />}</FetchedPart>
      )
    case 'timer':
      return (
        <FetchedPart fetch={fetchAsking.timer}>{(Ask) => <Ask onClose={onClose} />}</FetchedPart>
      )
    case 'beamer':
      return (
        <FetchedPart fetch={fetchAsking.beamer}>
          {(Open) => <Open sessionId={facts.session.id} onClose={onClose} />}
        </FetchedPart>
      )
    case 'end-meeting':
      return <ConfirmEnd session={facts.session.id} onEnded={onClose} onClose={onClose} />
    case 'forget':
      return (
        <ForgetMe
          facts={facts}
          task={props.forgetting}
          onForget={props.onForget}
          onClose={onClose}
        />
      )
    case undefined:
      return null
  }
}

/** Tells what an action waits for, without the household in it. */
export const TellingStuck = (props: {
  blocker: BlockerKind | undefined
  onClose: () => void
}): ReactElement | null => {
  const { blocker, onClose } = props
  if (blocker === undefined) return null
  return (
    <FetchedPart fetch={fetchAsking.tellStuck}>
      {(Tell) => <Tell blocker={blocker} onClose={onClose} />}
    </FetchedPart>
  )
}
