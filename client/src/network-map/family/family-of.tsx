import type { MapPersonKey } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AddRelative } from './add-relative.tsx'
import { FamilyRow } from './family-row.tsx'
import { type FamilyOwner, familyLines, type RelativeKind } from './relative.ts'

const KINDS: readonly RelativeKind[] = ['partner', 'parent', 'child']

/** The family of someone on the map: who is what to them, and the way to add others. */
export const FamilyOf = (props: { person: MapPerson }): ReactElement => {
  const { name, key } = props.person
  return <FamilyOfOwner owner={{ name, key }} known={key} kept={props.person.kept} />
}

/** The same of a resident who has only a seat: who adds family for them puts them in the household. */
export const FamilyOfOwner = (props: {
  owner: FamilyOwner
  known: MapPersonKey | undefined
  kept?: boolean
}): ReactElement => {
  const words = useTexts(network).family
  const { mayWrite } = useAtTable()
  const map = useNetworkMap()
  const { owner, known, kept = false } = props
  const id = useId()
  const lines = known === undefined ? [] : familyLines(map, known)
  return (
    <section className="network-person__part" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        {words.title(owner.name)}
      </h4>
      {lines.length > 0 && (
        <ul className="network-ties">
          {lines.map((line) => (
            <FamilyRow key={`${line.relation.id} ${line.other.key}`} line={line} />
          ))}
        </ul>
      )}
      {(mayWrite || kept) && <Adding owner={owner} known={known} />}
    </section>
  )
}

const Adding = (props: { owner: FamilyOwner; known: MapPersonKey | undefined }): ReactElement => {
  const words = useTexts(network).family
  const [adding, setAdding] = useState<RelativeKind>()
  const buttons = useRef<HTMLDivElement>(null)
  const was = useRef(adding)
  useEffect(() => {
    if (adding === undefined && was.current !== undefined) {
      buttons.current?.querySelector<HTMLElement>(`[data-kind="${was.current}"]`)?.focus()
    }
    was.current = adding
  }, [adding])
  const labels: Record<RelativeKind, string> = {
    partner: words.addPartner,
    parent: words.addParent,
    child: words.addChild,
  }
  if (adding !== undefined) {
    return (
      <AddRelative
        {...props}
        kind={adding}
        title={labels[adding]}
        onClose={() => setAdding(undefined)}
      />
    )
  }
  return (
    <div ref={buttons} className="actions network-family__add">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          data-kind={kind}
          className="button button--plain network-person__add"
          onClick={() => setAdding(kind)}
        >
          <Plus className="icon icon--small" />
          {labels[kind]}
        </button>
      ))}
    </div>
  )
}
