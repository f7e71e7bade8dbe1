import type { ProposalId } from '@samenbord/shared/model'
import { type ReactElement, type ReactNode, useCallback, useEffect } from 'react'
import { getBeamerProposal } from '../../api/index.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { FrozenInRoom, useInRoom } from '../in-room.tsx'

/** Reads within what the table is asked to agree to, as it was frozen; and until then the plan as it is. */
export const ToReadBack = (props: { children: ReactNode }): ReactElement => {
  const { readBack } = useInRoom().facts
  if (readBack === null) return <>{props.children}</>
  return <Frozen proposal={readBack}>{props.children}</Frozen>
}

const AGAIN_MS = 2_000

const Frozen = (props: { proposal: ProposalId; children: ReactNode }): ReactElement => {
  const { session } = useInRoom().facts
  const load = useCallback(() => getBeamerProposal(session.id), [session.id])
  const [loaded, again] = useLoaded(load, props.proposal)
  // Nobody stands at a big screen to ask for it again.
  useEffect(() => {
    if (loaded.kind !== 'failed') return
    const timer = setTimeout(again, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [loaded, again])
  // The plan as it is now may be another than people are asked about: better nothing for a moment.
  if (loaded.kind !== 'loaded' || loaded.value.proposal !== props.proposal) return <div />
  return <FrozenInRoom content={loaded.value.content}>{props.children}</FrozenInRoom>
}
