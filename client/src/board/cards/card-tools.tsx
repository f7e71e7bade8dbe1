import type { CardEntity } from '@samenbord/shared/document'
import { nameOf } from '@samenbord/shared/plan'
import { cards, proposal } from '@samenbord/shared/texts'
import { type KeyboardEvent, type ReactElement, useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useOwnKeys } from '../ui/use-own-keys.ts'
import { ActionTools } from './action-tools.tsx'
import { useMayWriteIn } from './card-field.tsx'
import { isCard } from './card-shape.ts'
import { ConcernTools, CrisisTools, GoalTools, StatementTools } from './kind-tools.tsx'
import { usePlaceBeside } from './place-beside.ts'
import { useCardEntity } from './use-face.ts'

/** What can be said of the card that is open, besides its words. */
export const CardTools = (): ReactElement | null => {
  const editor = useEditor()
  const open = useValue('open card', () => {
    const shape = editor.getEditingShape()
    return isCard(shape) ? shape : undefined
  }, [editor])
  const entity = useCardEntity(open?.props.entityId ?? null)
  if (open === undefined || entity === undefined) return null
  return <Tools key={open.id} entity={entity} />
}

const Tools = ({ entity }: { entity: CardEntity }): ReactElement => {
  const words = useTexts(cards)
  const editor = useEditor()
  const mayWrite = useMayWriteIn(entity)
  const panel = useRef<HTMLElement>(null)
  usePlaceBeside(editor, panel)
  useOwnKeys(panel)
  const done = () => editor.complete()
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done()
  }
  return (
    <section ref={panel} className="card-tools" aria-label={words.edit.label} onKeyDown={press}>
      {!mayWrite && <WhyNot entity={entity} />}
      <KindTools entity={entity} own={mayWrite} onDone={done} />
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={done}>
          {words.edit.done}
        </button>
      </div>
    </section>
  )
}

/** What this person can say of a card of each kind. */
export const KindTools = (props: {
  entity: CardEntity
  /** Whether this person may write in it: who said or saw something belongs to the words. */
  own: boolean
  onDone: () => void
}): ReactElement | null => {
  const around = useAtTable()
  const { entity, own } = props
  // How an action goes can be told, also where nothing else of it can be changed.
  if (!mayChange(entity, around) && entity.kind !== 'action') return null
  switch (entity.kind) {
    case 'statement':
      return <StatementTools statement={entity} own={own} />
    case 'goal':
      return <GoalTools goal={entity} />
    case 'action':
      return <ActionTools action={entity} onDone={props.onDone} />
    case 'concern':
      return own ? <ConcernTools concern={entity} /> : null
    case 'crisis-card':
      return <CrisisTools card={entity} />
  }
}

const WhyNot = ({ entity }: { entity: CardEntity }): ReactElement | null => {
  const { without } = useTexts(proposal)
  const around = useAtTable()
  if (mayChange(entity, around)) return <NotYours entity={entity} />
  return around.withoutResident ? (
    <p>
      {without.why} {without.next}
    </p>
  ) : null
}

const NotYours = ({ entity }: { entity: CardEntity }): ReactElement | null => {
  const words = useTexts(cards)
  const { people, telling } = useAtTable()
  if (entity.kind === 'statement') {
    return (
      <p>
        {words.edit.notYours(nameOf(people, entity.by, telling.language))} {words.edit.answerInPlan}
      </p>
    )
  }
  if (entity.kind === 'concern') {
    return <p>{words.edit.seenByAnother(nameOf(people, entity.seenBy, telling.language))}</p>
  }
  if (entity.kind !== 'goal' || entity.wordsOf === null) return null
  return <p>{words.edit.notYours(nameOf(people, entity.wordsOf, telling.language))}</p>
}
