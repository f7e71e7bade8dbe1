import { type Parentage, ParentBond, PartnerBond, type Partnership } from '@samenbord/shared/model'
import { genogram, network } from '@samenbord/shared/texts'
import { LockKeyhole } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useKeeping } from '../kept/keeping.tsx'
import { useMapPlace } from '../map-place.tsx'
import { YearField } from '../person/year-field.tsx'
import type { FamilyLine } from './relative.ts'
import { TwinFields } from './twin-fields.tsx'
import { useRelations } from './use-relations.ts'

/** *Partner: Ingrid, gescheiden, samen van 2001 tot 2015*: one relation, and the way to change it. */
export const FamilyRow = (props: { line: FamilyLine }): ReactElement => {
  const words = useTexts(network)
  const { mayWrite } = useAtTable()
  const { show } = useMapPlace()
  const { line } = props
  const kept = useRelations().isKept(line.relation)
  const [open, setOpen] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const { name } = line.other
  return (
    <li ref={row} tabIndex={-1} className="network-ties__tie">
      <p className="network-ties__said">
        {kept && (
          <LockKeyhole className="icon icon--small" aria-label={words.kept.onlyYou} role="img" />
        )}
        <span>
          <span className="soft">{words.family[line.kind]}:</span>{' '}
          <button
            type="button"
            className="network-family__who"
            onClick={() => show(line.other.key)}
          >
            {name}
          </button>
          <RelationWords line={line} />
        </span>
      </p>
      {(mayWrite || kept) && (
        <>
          <button
            type="button"
            className="button button--plain"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? words.family.done : words.family.change(name)}
          </button>
          {open && <RelationFields line={line} />}
        </>
      )}
    </li>
  )
}

const RelationWords = (props: { line: FamilyLine }): ReactElement => {
  const words = useTexts(network).family
  const { bonds, between } = useTexts(genogram)
  const { line } = props
  if (line.kind === 'partner') {
    const { bond, since, until } = line.relation
    return <>, {`${bonds[bond]}${between(since, until)}`}</>
  }
  return <>{line.relation.bond === 'birth' ? '' : `, ${words.cameHow[line.relation.bond]}`}</>
}

const RelationFields = (props: { line: FamilyLine }): ReactElement => {
  const words = useTexts(network)
  const { mayKeep, busy, hide, showAgain } = useKeeping()
  const { line } = props
  const { isKept, isHeld, remove } = useRelations()
  const kept = isKept(line.relation)
  const apart = { what: 'whole', entity: line.relation } as const
  return (
    <div className="network-ties__fields">
      {line.kind === 'partner' ? (
        <PartnerFields relation={line.relation} />
      ) : (
        <ParentFields relation={line.relation} />
      )}
      {mayKeep && !isHeld(line.relation) && (
        <button
          type="button"
          className="button button--plain"
          disabled={busy}
          onClick={() => (kept ? showAgain(apart) : hide(apart))}
        >
          {!kept && <LockKeyhole className="icon icon--small" />}
          {kept ? words.kept.showAgain : words.kept.relation}
        </button>
      )}
      <button type="button" className="button button--quiet" onClick={() => remove(line.relation)}>
        {words.family.remove}
      </button>
    </div>
  )
}

const PartnerFields = (props: { relation: Partnership }): ReactElement => {
  const words = useTexts(network).family
  const { changePartners } = useRelations()
  const { bond, since, until } = props.relation
  const change = (said: Partial<Pick<Partnership, 'bond' | 'since' | 'until'>>) =>
    changePartners(props.relation, said)
  return (
    <>
      <PartnerBondField bond={bond} onChoose={(chosen) => change({ bond: chosen })} />
      <YearField label={words.since} value={since} onChange={(year) => change({ since: year })} />
      <YearField label={words.until} value={until} onChange={(year) => change({ until: year })} />
    </>
  )
}

const ParentFields = (props: { relation: Parentage }): ReactElement => {
  const { changeParents, mayName } = useRelations()
  const { relation } = props
  return (
    <>
      <ParentBondField
        bond={relation.bond}
        onChoose={(bond) => changeParents(relation, { bond })}
      />
      <TwinFields
        child={relation.child}
        parents={[relation.parent, relation.other]}
        twinOf={relation.twinOf}
        identical={relation.identical}
        mayBe={(person) => mayName(relation, person)}
        onChange={(said) => changeParents(relation, said)}
      />
    </>
  )
}

/** What two partners are to each other. */
export const PartnerBondField = (props: {
  bond: PartnerBond
  onChoose: (bond: PartnerBond) => void
}): ReactElement => {
  const words = useTexts(network).family
  const { bonds } = useTexts(genogram)
  return (
    <Chips
      label={words.bond}
      always
      answers={PartnerBond.options.map((answer) => ({ answer, words: bonds[answer] }))}
      chosen={props.bond}
      onChoose={(bond) => bond !== null && props.onChoose(bond)}
    />
  )
}

/** How a child came to its parents. */
export const ParentBondField = (props: {
  bond: ParentBond
  onChoose: (bond: ParentBond) => void
}): ReactElement => {
  const words = useTexts(network).family
  return (
    <Chips
      label={words.came}
      always
      answers={ParentBond.options.map((answer) => ({ answer, words: words.cameHow[answer] }))}
      chosen={props.bond}
      onChoose={(bond) => bond !== null && props.onChoose(bond)}
    />
  )
}
