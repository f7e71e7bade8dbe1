import { shell } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { HelpPage } from '../help/help-page.tsx'
import { readerNamed } from '../help/readers.ts'
import { FriendlyPage } from '../ui/page.tsx'
import { useTexts } from '../ui/use-texts.ts'

/** The page of help that its address names. */
export const HelpScreen = (props: { voor: string }): ReactElement => {
  const words = useTexts(shell)
  const reader = readerNamed(props.voor)
  if (reader !== undefined) return <HelpPage reader={reader} />
  return (
    <FriendlyPage text={words.missingPage}>
      <Link className="button" href="/">
        {words.toStart}
      </Link>
    </FriendlyPage>
  )
}
