import type {
  ExportName,
  ProposalId,
  Reader,
  SessionId,
  AgreementSummary as Summary,
} from '@samenbord/shared/model'
import { AgreementSummary } from '@samenbord/shared/model'
import {
  AgreementResponse,
  type CopySessionRequest,
  CreateSessionResponse,
  ExportListResponse,
  type ExportQuery,
  MakingResponse,
  ProposalResponse,
  ProposedResponse,
  type SayRequest,
} from '@samenbord/shared/protocol'
import { type Answer, call, fetchBytes, nothing } from './call.ts'

const at = (session: SessionId): string => `/sessions/${session}`

/** What the table is asked to agree to, with the plan as it was frozen. */
export const getProposed = (session: SessionId): Promise<Answer<ProposedResponse>> =>
  call('GET', `${at(session)}/proposal`, ProposedResponse)

/** Freezes the plan as it stands now, in the place of the proposal that is named. */
export const propose = async (
  session: SessionId,
  instead: ProposalId | null,
): Promise<Answer<unknown>> =>
  call('POST', `${at(session)}/proposal`, ProposalResponse, { instead })

/** Takes the proposal off the table. */
export const withdrawProposal = (session: SessionId, id: ProposalId): Promise<Answer<undefined>> =>
  call('DELETE', `${at(session)}/proposal/${id}`, nothing)

/** Says something to a proposal, for oneself or for whoever said it aloud. */
export const sayToProposal = (
  session: SessionId,
  id: ProposalId,
  said: SayRequest,
): Promise<Answer<undefined>> => call('PUT', `${at(session)}/proposal/${id}/said`, nothing, said)

/** Closes a proposal with whom it is. */
export const agree = (session: SessionId, proposal: ProposalId): Promise<Answer<Summary>> =>
  call('POST', `${at(session)}/agreements`, AgreementSummary, { proposal })

/** One agreement, with its hash. */
export const getAgreement = (
  session: SessionId,
  number: number,
): Promise<Answer<AgreementResponse>> =>
  call('GET', `${at(session)}/agreements/${number}`, AgreementResponse)

/** Who took which file, newest first. */
export const listExports = (
  session: SessionId,
): Promise<Answer<ReturnType<typeof ExportListResponse.parse>>> =>
  call('GET', `${at(session)}/exports`, ExportListResponse)

/** What a file is to hold. */
export type FileWishes = Pick<ExportQuery, 'parts' | 'language' | 'address'> & {
  readonly reader: Reader
}

/** How far the file is that one waits for; nothing when it is made. */
export const getMaking = (
  session: SessionId,
): Promise<Answer<ReturnType<typeof MakingResponse.parse>>> =>
  call('GET', `${at(session)}/exports/making`, MakingResponse)

/**
 * A file of the plan as it stands now, or of an agreement. The server may take a while to make it, and
 * makes no more of it when `signal` says that it is not wanted.
 */
export const fetchFile = (
  session: SessionId,
  agreement: number | null,
  name: ExportName,
  { reader, parts, language, address }: FileWishes,
  signal?: AbortSignal,
): Promise<Answer<Uint8Array>> => {
  const query = new URLSearchParams({
    reader: reader.kind,
    language,
    address,
    ...(reader.kind === 'organisation' && { organisation: reader.organisation }),
    ...(parts !== undefined && { parts: parts.join(',') }),
  })
  const of = agreement === null ? at(session) : `${at(session)}/agreements/${agreement}`
  return fetchBytes(`${of}/export/${name}?${query}`, {
    mostMs: 120_000,
    ...(signal !== undefined && { signal }),
  })
}

/** Puts a plan that was taken from a table as `plan.json` on this one, on which none stands yet. */
export const importPlan = (session: SessionId, file: unknown): Promise<Answer<undefined>> =>
  call('POST', `${at(session)}/import`, nothing, file)

/** Opens a new session that begins with chosen parts of this one's plan. */
export const copySession = (
  session: SessionId,
  wanted: CopySessionRequest,
): Promise<Answer<CreateSessionResponse>> =>
  call('POST', `${at(session)}/copy`, CreateSessionResponse, wanted)
