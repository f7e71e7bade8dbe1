import type { Access } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { join } from '@samenbord/shared/texts'
import { Eye, House, MessageSquare, Users } from 'lucide-react'
import type { ReactElement } from 'react'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What happens with what someone says here, in three plain sentences. */
export const DataSentences = (props: { access: Access; title: string }): ReactElement => {
  const words = useTexts(join)
  const writes = may(props.access, 'table.write')
  const First = writes ? MessageSquare : Eye
  const sentences = [writes ? words.write : words.look, words.admits, words.stays]
  return (
    <section aria-labelledby="data">
      <h2 id="data" className="hidden-text">
        {words.dataTitle}
      </h2>
      <ul className="join__data">
        <li>
          <First className="icon" />
          <span>{sentences[0]}</span>
        </li>
        <li>
          <Users className="icon" />
          <span>{words.admits}</span>
        </li>
        <li>
          <House className="icon" />
          <span>{words.stays}</span>
        </li>
      </ul>
      <ReadAloud text={[props.title, words.name, words.nameHint, ...sentences].join('\n')} />
    </section>
  )
}
