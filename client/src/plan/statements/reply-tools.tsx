import type { Statement } from '@samenbord/shared/model'
import { statements as statementTexts } from '@samenbord/shared/texts'
import { Pencil, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { mayEditWords, mayRemoveWords } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What one can do with an answer: the own words, or any for who leads. */
export const ReplyTools = (props: {
  reply: Statement
  onEdit: () => void
}): ReactElement | null => {
  const words = useTexts(statementTexts)
  const { facts, people } = useAtTable()
  const { reply } = props
  const { remove, question } = useRemoving(reply)
  const shown = reply.words.trim() === '' ? words.row.empty : reply.words
  const mayEdit = mayEditWords(people, facts, reply)
  const mayRemove = mayRemoveWords(people, facts, reply)
  return (
    <div className="statement__tools">
      {mayEdit && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.row.edit(shown)}
          onClick={props.onEdit}
        >
          <Pencil className="icon icon--small" />
        </button>
      )}
      {mayRemove && (
        <RowMenu
          label={words.row.menu(shown)}
          items={[
            {
              label: words.row.remove,
              icon: <Trash2 className="icon icon--small" />,
              onSelect: remove,
            },
          ]}
        />
      )}
      {question}
    </div>
  )
}
