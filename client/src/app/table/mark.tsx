import { may } from '@samenbord/shared/permission'
import { table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { getAccount } from '../../api/index.ts'
import type { TableFacts } from '../../sync/index.ts'
import { BrandMark } from '../../ui/brand.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Leads to one's own sessions, for who has them: of the others nobody need be asked. */
export const Mark = (props: { facts: TableFacts }): ReactElement =>
  may(props.facts.access, 'session.change') ? <OwnMark /> : <PlainMark />

const PlainMark = (): ReactElement => (
  <span className="head__mark">
    <BrandMark />
  </span>
)

/** Who leads may be signed in, or have come by a link. */
const OwnMark = (): ReactElement => {
  const words = useTexts(tableTexts)
  const [account] = useLoaded(getAccount)
  if (account.kind !== 'loaded') return <PlainMark />
  return (
    <Link className="head__mark" href="/" aria-label={words.toSessions}>
      <BrandMark />
    </Link>
  )
}
