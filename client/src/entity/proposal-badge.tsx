import { proposal } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'

/** *Voorstel, nog niet besproken*, where something was made without the resident and not told since. */
export const ProposalBadge = (props: {
  /** What is shown: a statement, a concern, an action. */
  made: { readonly proposal: boolean }
}): ReactElement | null => {
  const words = useTexts(proposal)
  if (!props.made.proposal) return null
  return <span className="badge badge--wait proposal-badge">{words.badge}</span>
}
