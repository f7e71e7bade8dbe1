import { may } from '@samenbord/shared/permission'
import { inOneSentence, profileCard } from '@samenbord/shared/texts'
import { HeartHandshake } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** *Mag iemand helpen?*, with who is there to support, and how someone can come. */
export const Helpers = (): ReactElement => {
  const words = useTexts(profileCard).helper
  const { facts, telling } = useAtTable()
  const names = facts.participants
    .filter(({ kind, status }) => kind === 'supporter' && status === 'admitted')
    .map(({ name }) => name)
  const leads = may(facts.access, 'invitation.manage')
  return (
    <section className="welcome__help">
      <HeartHandshake className="icon" />
      <div>
        <p>
          <b>{words.ask}</b>
        </p>
        <p>
          {names.length === 0
            ? words.nobody
            : words.who(inOneSentence(names, telling.language), names.length > 1)}
        </p>
        <p className="hint">{leads ? words.inviteLeads : words.invite}</p>
      </div>
    </section>
  )
}
