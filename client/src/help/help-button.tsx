import { help } from '@samenbord/shared/texts'
import { CircleHelp } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { helpPath, readerFor } from './readers.ts'

/**
 * The way to the page of help that is right for me, in a tab of its own: the table stays as it is.
 * It looks like what stands around it, by the class it is given.
 */
export const HelpButton = (props: {
  className: string
  /** Whether its sign is as small as the others in a list. */
  isSmall?: boolean
  onFollow?: () => void
}): ReactElement => {
  const words = useTexts(help)
  const { me, facts } = useAtTable()
  return (
    <a
      className={props.className}
      href={helpPath(readerFor(me, facts.access))}
      target="_blank"
      rel="noreferrer"
      onClick={props.onFollow}
    >
      <CircleHelp className={props.isSmall ? 'icon icon--small' : 'icon'} />
      {words.name}
      <span className="hidden-text"> {words.opensApart}</span>
    </a>
  )
}
