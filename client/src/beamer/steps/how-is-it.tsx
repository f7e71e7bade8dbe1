import type { Scale, SimpleField, Statement } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { beamer, proposal, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Face } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import { saidByField } from '../said.ts'
import './said.css'

/** How things are, field by field: the household's own words first and largest. */
export const HowIsIt = (): ReactElement => {
  const { plan, people } = useInRoom()
  return (
    <Pages wide>
      {saidByField(plan, people).map(({ field, own, others }) => (
        <section key={field ?? 'unsorted'} className="said">
          <FieldHead field={field} />
          <ul>
            {own.map((one) => (
              <Spoken key={one.id} one={one} own />
            ))}
            {others.map((one) => (
              <Spoken key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </Pages>
  )
}

const FieldHead = (props: { field: SimpleField | null }): ReactElement => {
  const { unsorted } = useTexts(beamer).said
  return (
    <h2 className="beam-note said__field">
      {props.field === null ? unsorted : <TopicSign topic={props.field} simple />}
    </h2>
  )
}

/** What one person said, with who that is, also when another wrote it down. */
export const Spoken = (props: {
  one: Statement | Scale
  own?: boolean
  /** Whether a proposal is marked, where not everything is one. */
  isMarked?: boolean
}): ReactElement => {
  const { badge } = useTexts(proposal)
  const { notedBy } = useTexts(sentences)
  const { people, telling } = useInRoom()
  const scaleWords = useScaleWords()
  const { one, own = false, isMarked = true } = props
  const noter = one.kind === 'statement' && !one.confirmed ? one.notedBy : null
  return (
    <li className={own ? 'said__one said__one--own' : 'said__one'}>
      <Face party={one.by} />
      <div>
        <p className={own ? 'beam-own' : 'beam-line'}>
          {one.kind === 'scale' ? scaleWords(one) : one.words.trim()}
        </p>
        <p className="beam-note soft">
          <b>{nameOf(people, one.by, telling.language)}</b>
          {noter !== null &&
            `, ${notedBy(nameOf(people, `participant:${noter}`, telling.language))}`}
        </p>
        {isMarked && one.kind === 'statement' && one.proposal && (
          <p>
            <span className="badge badge--wait">{badge}</span>
          </p>
        )}
      </div>
    </li>
  )
}

const useScaleWords = (): ((scale: Scale) => string) => {
  const words = useTexts(beamer).said
  return ({ now, wished, words: meaning }) =>
    [
      ...(now === null ? [] : [words.now(now)]),
      ...(wished === null ? [] : [words.wished(wished)]),
      meaning.trim(),
    ]
      .filter((part) => part !== '')
      .join(' ')
}
