import { SessionId } from '@samenbord/shared/model'
import { refusals } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { BeamerScreen } from '../beamer/beamer-screen.tsx'
import { Notice } from '../beamer/notice.tsx'
import { useTexts } from '../ui/use-texts.ts'

/** The big screen of the table that its address names. */
export const Beamer = (props: { id: string }): ReactElement => {
  const refusal = useTexts(refusals)
  const id = SessionId.safeParse(props.id)
  if (!id.success) return <Notice text={refusal['beamer-unknown']} />
  return <BeamerScreen key={id.data} sessionId={id.data} />
}
