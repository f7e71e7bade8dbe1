import { canonicalJson } from '@samenbord/shared/agreement'
import { type ExportSource, type ExportWishes, usualParts } from '@samenbord/shared/export'
import type { Address, ExportPart, PlanContent, Reader, SessionId } from '@samenbord/shared/model'
import { mayKeep } from '@samenbord/shared/permission'
import { useMemo, useState } from 'react'
import type { FileWishes } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { type Preview, partsIn, previewOf, readersFor, type TakenOf } from './taking.ts'

/** Of what a file is asked, and what it is to hold. */
export interface Taking {
  readonly session: SessionId
  /** Nothing is the plan as it stands now. */
  readonly agreement: number | null
  readonly wishes: FileWishes
}

/** What was said of a file does not stay when another one is asked for. */
export const keyOf = ({ wishes }: Taking): string => JSON.stringify(wishes)

type ReaderKind = Reader['kind']

/** What someone chooses before they take a plan along. */
export interface Choosing {
  /** For whom one may take it; nobody when one may not take anything. */
  readonly readers: readonly Reader[]
  /** For whom it is; nothing while it is not said which organisation. */
  readonly reader: Reader | undefined
  readonly kind: ReaderKind | undefined
  chooseKind(kind: ReaderKind): void
  chooseOrganisation(name: string): void
  /** The parts in which something stands. */
  readonly parts: readonly ExportPart[]
  readonly chosen: readonly ExportPart[]
  choosePart(part: ExportPart, goes: boolean): void
  readonly address: Address
  chooseAddress(address: Address): void
}

/** The choices of whoever sits at this screen, the usual ones first. */
export const useChoosing = (content: PlanContent): Choosing => {
  const { facts, me } = useAtTable()
  const { participants } = facts
  const readers = useMemo(
    () => (me === undefined ? [] : readersFor(me, content, participants)),
    [me, content, participants],
  )
  const [wanted, setWanted] = useState<ReaderKind>()
  const [organisation, setOrganisation] = useState<string>()
  const [chosen, setChosen] = useState<readonly ExportPart[]>()
  const [address, chooseAddress] = useState<Address>('u')
  const kind = readers.find((reader) => reader.kind === wanted)?.kind ?? readers[0]?.kind
  const ofKind = readers.filter((reader) => reader.kind === kind)
  const reader =
    ofKind.length === 1
      ? ofKind[0]
      : ofKind.find((one) => one.kind === 'organisation' && one.organisation === organisation)
  const parts = useMemo(
    () => (reader === undefined ? [] : partsIn(content, reader)),
    [content, reader],
  )
  const going = useMemo(
    () => chosen ?? (reader === undefined ? [] : usualParts(reader)),
    [chosen, reader],
  )
  return {
    readers,
    reader,
    kind,
    chooseKind: (next) => {
      setWanted(next)
      setChosen(undefined)
    },
    chooseOrganisation: setOrganisation,
    parts,
    chosen: going,
    choosePart: (part, goes) =>
      setChosen(goes ? [...going, part] : going.filter((other) => other !== part)),
    address,
    chooseAddress,
  }
}

/** By name, to whom the residents do not let a file go along. */
export const useNotFor = (): readonly string[] => {
  const { facts, telling } = useAtTable()
  const { participants, sharing } = facts
  return useMemo(
    () =>
      participants
        .filter(({ status }) => status === 'admitted')
        .filter(({ id, kind }) => {
          const rules = sharing.filter(({ about }) => about === id)
          return !mayKeep(kind, rules, telling.today)
        })
        .map(({ name }) => name),
    [participants, sharing, telling.today],
  )
}

/** What is asked for, and how it looks; nothing while something has still to be chosen. */
export const useTaking = (
  of: TakenOf,
  content: PlanContent,
  { reader, parts, chosen, address }: Choosing,
): { readonly taking: Taking; readonly preview: Preview } | undefined => {
  const { facts, telling } = useAtTable()
  const notFor = useNotFor()
  const [madeAt] = useState(() => new Date().toISOString())
  const sessionId = facts.session.id
  const agreement = of.kind === 'agreement' ? of.agreement : undefined
  const hash = of.kind === 'agreement' ? of.hash : undefined
  const source = useMemo(
    (): ExportSource =>
      agreement === undefined || hash === undefined
        ? { kind: 'draft', sessionId, content, madeAt }
        : { kind: 'agreement', sessionId, agreement, hash, canonical: canonicalJson(agreement) },
    [agreement, hash, sessionId, content, madeAt],
  )
  return useMemo(() => {
    const nothingGoes = parts.length > 0 && !parts.some((part) => chosen.includes(part))
    if (reader === undefined || nothingGoes) return undefined
    const wishes: ExportWishes = { ...telling, reader, parts: chosen, address, notFor }
    return {
      taking: {
        session: sessionId,
        agreement: agreement?.number ?? null,
        wishes: { reader, parts: [...chosen], language: telling.language, address },
      },
      preview: previewOf(source, wishes),
    }
  }, [reader, parts, chosen, address, notFor, telling, sessionId, agreement, source, content])
}
