import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { SharingBody } from './sharing-body.tsx'
import { useSpeaking } from './use-speaking.ts'

/** *Wat mag wie weten?* at any moment: it can always be changed. */
export const SharingPanel = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(sharing)
  const isOwn = useSpeaking().kind === 'own'
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <p className="sharing__lead soft">{isOwn ? words.lead : words.leadNoted}</p>
      <SharingBody />
    </DockedPanel>
  )
}
