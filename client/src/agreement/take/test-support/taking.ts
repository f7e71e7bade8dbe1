import { usualParts } from '@samenbord/shared/export'
import {
  Agreement,
  type ExportName,
  type ExportPart,
  type PlanContent,
  Sha256,
} from '@samenbord/shared/model'
import { onTestFinished, vi } from 'vitest'
import { samira, wim } from '../../../../../shared/src/model/test-support/plan-entities.ts'
import { sessionId, someone } from '../../../ui/test-support/people.ts'
import type { TakenOf } from '../taking.ts'

export const atWim = someone('Wim', { id: wim, kind: 'resident' })
export const atSamira = someone('Samira', {
  id: samira,
  access: 'coordinate',
  organisation: 'Buurtteam Noord',
})
export const atJoost = someone('Joost', { organisation: 'Thuiszorg Linde' })

/** The second agreement of a table. */
export const secondAgreement = (content: PlanContent): TakenOf => ({
  kind: 'agreement',
  hash: Sha256.parse('a'.repeat(64)),
  agreement: Agreement.parse({
    format: 'samenbord-agreement',
    version: 1,
    number: 2,
    agreedAt: '2026-05-12T12:00:00.000Z',
    closedBy: samira,
    meeting: null,
    mode: 'with-resident',
    present: [samira, wim],
    said: [],
    people: [],
    proposal: 'b'.repeat(64),
    content,
  }),
})

/** The call for a file of the second agreement, or of the draft. */
export const callFor = (
  of: 'agreement' | 'draft',
  name: ExportName,
  {
    reader = 'household',
    organisation,
    address = 'u',
    parts = usualParts({ kind: 'household' }),
  }: {
    reader?: string
    organisation?: string
    address?: string
    parts?: readonly ExportPart[]
  } = {},
): string => {
  const query = new URLSearchParams({
    reader,
    language: 'nl',
    address,
    ...(organisation !== undefined && { organisation }),
    parts: parts.join(','),
  })
  const at = of === 'draft' ? '' : '/agreements/2'
  return `GET /sessions/${sessionId}${at}/export/${name}?${query}`
}

/** What the browser was handed to keep, until the test is over. */
export const kept = (): { readonly files: Blob[]; readonly names: string[] } => {
  const files: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  onTestFinished(() => void vi.restoreAllMocks())
  return { files, names }
}
