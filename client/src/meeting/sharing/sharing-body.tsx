import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { AboutMe } from './about-me.tsx'
import { LegalBasisBlock } from './legal-basis.tsx'
import { MyDuty } from './my-duty.tsx'
import { SaidAloud } from './said-aloud.tsx'
import './sharing.css'
import { SharingList } from './sharing-list.tsx'
import { useSpeaking } from './use-speaking.ts'

/** Who may know what, as it is for the person at this screen; and on what the table meets. */
export const SharingBody = (): ReactElement => {
  const { me } = useAtTable()
  const speaking = useSpeaking()
  return (
    <div className="sharing">
      {speaking.kind === 'own' && <SharingList speaker={speaking.speaker} noting={false} />}
      {speaking.kind === 'noting' && <SaidAloud />}
      {speaking.kind === 'listening' && <AboutMe />}
      {me?.kind === 'professional' && <MyDuty me={me} />}
      <LegalBasisBlock />
    </div>
  )
}
