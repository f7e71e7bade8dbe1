import type { Statement } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering } from '../../entity/use-draft.ts'
import { mayConfirm } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Whether this person said that they do not know yet, by what it is about. */
const useNotYet = remembering(false)

/**
 * *Klopt dit?*, for whom something was noted: yes, no and then how it is, or not yet. Who is not sure
 * is not asked again before they want to.
 */
export const ConfirmWords = (props: {
  statement: Statement
  /** Called before it was confirmed, and goes. */
  onConfirm: () => void
  /** It is not so: the words are theirs to change. */
  onOtherwise: () => void
}): ReactElement | null => {
  const words = useTexts(statements).row
  const { table, facts, people } = useAtTable()
  const { statement } = props
  const [notYet, setNotYet] = useNotYet(`confirm/${statement.id}`)
  if (!mayConfirm(people, facts, statement)) return null
  return (
    <div className="actions statement__confirm">
      {notYet ? (
        <button type="button" className="button button--plain" onClick={() => setNotYet(false)}>
          {words.right}
        </button>
      ) : (
        <>
          <span>{words.right}</span>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              props.onConfirm()
              table.plan.change('statement', statement.id, { confirmed: true }, 'confirmed')
            }}
          >
            {words.confirm}
          </button>
          <button type="button" className="button button--quiet" onClick={props.onOtherwise}>
            {words.otherwise}
          </button>
          <button type="button" className="button button--quiet" onClick={() => setNotYet(true)}>
            {words.notYet}
          </button>
        </>
      )}
    </div>
  )
}
