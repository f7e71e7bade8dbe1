import { type Dilemma, type DilemmaAnswer, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { dilemmas } from '@samenbord/shared/texts'
import { Pencil, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { mayRemoveDilemma, mayRewordDilemma } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useSayRemoved } from '../use-plan-steps.ts'

/** Who says it, and who wrote it down when that is another. */
export const SaidToIt = (props: { said: Dilemma | DilemmaAnswer }): ReactElement => {
  const words = useTexts(dilemmas)
  const { people, telling } = useAtTable()
  const { by, madeBy } = props.said
  const writer = partyOf({ kind: 'participant', id: madeBy })
  return (
    <p className="dilemma__by">
      <PartyAvatar party={by} />
      <span>
        <PartyName party={by} />
        {!people.same(by, writer) &&
          ` · ${words.notedBy(nameOf(people, writer, telling.language))}`}
      </span>
    </p>
  )
}

/** What one can do with the own words, or who leads with any: change them, or take them away. */
export const SaidTools = (props: {
  said: Dilemma | DilemmaAnswer
  onEdit: () => void
}): ReactElement => {
  const words = useTexts(dilemmas)
  const { facts, people, mayWrite } = useAtTable()
  const { said } = props
  const sayRemoved = useSayRemoved()
  const { remove, question } = useRemoving(said, () => sayRemoved(said))
  const shown = said.words.trim() || words.noWords
  const items = [
    ...(mayRewordDilemma(people, facts, said)
      ? [
          {
            label: words.edit,
            icon: <Pencil className="icon icon--small" />,
            onSelect: props.onEdit,
          },
        ]
      : []),
    ...(mayRemoveDilemma(people, facts, said)
      ? [{ label: words.remove, icon: <Trash2 className="icon icon--small" />, onSelect: remove }]
      : []),
  ]
  return (
    <>
      <RowMenu label={words.menu(shown)} items={mayWrite ? items : []} />
      {question}
    </>
  )
}
