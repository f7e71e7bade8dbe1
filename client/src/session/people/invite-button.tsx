import { invite } from '@samenbord/shared/texts'
import { UserPlus } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** Opens *Nodig uit*. */
export const InviteButton = (props: { quiet?: boolean; onClick: () => void }): ReactElement => {
  const words = useTexts(invite)
  return (
    <button
      type="button"
      className={props.quiet === true ? 'button button--quiet' : 'button'}
      onClick={props.onClick}
    >
      <UserPlus className="icon icon--small" />
      {words.title}
    </button>
  )
}
