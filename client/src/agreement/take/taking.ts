import {
  contentFor,
  type ExportDocument,
  type ExportSource,
  type ExportWishes,
  letterDocument,
  networkPicture,
  planDocument,
  possibleParts,
  readingFor,
} from '@samenbord/shared/export'
import type {
  Agreement,
  ExportName,
  ExportPart,
  Participant,
  PlanContent,
  Reader,
  Sha256,
} from '@samenbord/shared/model'
import { mayTake, sameOrganisation } from '@samenbord/shared/permission'

/** What is taken along: an agreement, or the plan as it stands now. */
export type TakenOf =
  | { readonly kind: 'agreement'; readonly agreement: Agreement; readonly hash: Sha256 }
  | { readonly kind: 'draft' }

/** The organisations a plan speaks of or that sit at its table, each once, by name. */
const organisationsOf = (
  content: PlanContent,
  participants: readonly Participant[],
): readonly string[] => {
  const seated = participants.filter(({ status }) => status === 'admitted')
  const found: string[] = []
  for (const { organisation } of [...seated, ...content.people]) {
    const isNew =
      organisation != null && !found.some((other) => sameOrganisation(organisation, other))
    if (isNew) found.push(organisation)
  }
  return found.sort((a, b) => a.localeCompare(b, 'nl'))
}

/** For whom someone may take a file. A table of a team has no household. */
export const readersFor = (
  who: Participant,
  content: PlanContent,
  participants: readonly Participant[],
): readonly Reader[] => {
  const readers: Reader[] = [
    ...(content.household === null ? [] : [{ kind: 'household' } as const]),
    { kind: 'team' },
    ...organisationsOf(content, participants).map(
      (organisation): Reader => ({ kind: 'organisation', organisation }),
    ),
  ]
  return readers.filter((reader) => mayTake(who, reader))
}

/** The parts in which something stands that this reader may be given. */
export const partsIn = (content: PlanContent, reader: Reader): readonly ExportPart[] => {
  const possible = possibleParts(reader)
  const given = (parts: readonly ExportPart[]) =>
    JSON.stringify(contentFor(content, { reader, parts }))
  const whole = given(possible)
  return possible.filter((part) => given(possible.filter((other) => other !== part)) !== whole)
}

/** A plan as its reader gets it, to look at. */
export interface Preview {
  /** A letter speaks to the household: others have none. */
  readonly letter: ExportDocument | undefined
  readonly plan: ExportDocument
  /** The files that would hold something. */
  readonly files: ReadonlySet<ExportName>
}

/** Typefaces a picture can have without those of the page. */
const FONT = "Verdana, 'DejaVu Sans', sans-serif"

/** What the server makes of a plan for this reader, without the files. */
export const previewOf = (source: ExportSource, wishes: ExportWishes): Preview => {
  const reading = readingFor(source, wishes)
  const picture = wishes.parts.includes('network') ? networkPicture(reading, FONT) : undefined
  const forHousehold = wishes.reader.kind === 'household'
  const hasActions = reading.plan.actions.length > 0
  return {
    letter: forHousehold ? letterDocument(source, reading, wishes) : undefined,
    plan: planDocument(source, reading, wishes, picture),
    files: new Set<ExportName>([
      ...(forHousehold ? (['letter.pdf'] as const) : []),
      ...(['plan.pdf', 'plan.docx', 'plan.odt', 'plan.json', 'fhir.json'] as const),
      ...(hasActions ? (['actions.csv', 'roles.csv', 'actions.ics'] as const) : []),
      ...(picture === undefined ? [] : (['contacts.csv', 'network.svg', 'network.png'] as const)),
    ]),
  }
}
