import { domainOf } from '@samenbord/shared/domain'
import { partyOf, type Statement, type Topic } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { domains, statements } from '@samenbord/shared/texts'
import { Fragment, type ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyName } from '../../entity/party-mark.tsx'
import { isUnconfirmed } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Who said it, and what else one has to know of it: only what is so, in quiet words. */
export const SaidBy = (props: {
  statement: Statement
  /** The section it stands in: what that says already is not said again. */
  topic: Topic | null
}): ReactElement => {
  const words = useTexts(statements)
  const { topics } = useTexts(domains)
  const { people, telling } = useAtTable()
  const { statement } = props
  const { aspect, about, notedBy, topic } = statement
  const name = (party: NonNullable<typeof about>) => nameOf(people, party, telling.language)
  const domain = topic === null || topic === props.topic ? undefined : domainOf(topic)
  const more = [
    // How it is goes without saying.
    ...(aspect === 'how-it-is' ? [] : [words.aspects[aspect]]),
    ...(domain === undefined ? [] : [topics[domain]]),
    ...(about === null ? [] : [words.row.about(name(about))]),
    ...(notedBy === null
      ? []
      : [words.row.notedBy(name(partyOf({ kind: 'participant', id: notedBy })))]),
    ...(isUnconfirmed(statement) ? [words.row.unconfirmed] : []),
  ]
  return (
    <p className="statement__who">
      <PartyName party={statement.by} />
      {more.map((one) => (
        <Fragment key={one}>
          {' · '}
          <span className="statement__more">{one}</span>
        </Fragment>
      ))}
    </p>
  )
}
