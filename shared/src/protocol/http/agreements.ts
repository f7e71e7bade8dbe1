import { z } from 'zod'
import {
  AgreeingAnswer,
  AgreeingParty,
  Agreement,
  AgreementSummary,
  PlanContent,
  Proposal,
  ProposalId,
  Sha256,
} from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/proposal`: freezes the plan as it stands now, in the place of `instead`. */
export const ProposeRequest = z.object({ instead: ProposalId.nullable() })
export type ProposeRequest = z.infer<typeof ProposeRequest>
/** The same; `GET` also gives the plan as it was frozen. */
export const ProposalResponse = z.object({ proposal: Proposal })
export const ProposedResponse = z.object({ proposal: Proposal, content: PlanContent })
export type ProposedResponse = z.infer<typeof ProposedResponse>
/** `PUT …/proposal/{proposalId}/said`: for oneself, or as who notes for another. */
export const SayRequest = AgreeingAnswer.extend({ by: AgreeingParty })
export type SayRequest = z.infer<typeof SayRequest>
/** `POST /api/v1/sessions/{id}/agreements`: closes this proposal with whom it is. */
export const AgreeRequest = z.object({ proposal: ProposalId })
export type AgreeRequest = z.infer<typeof AgreeRequest>
export const AgreementListResponse = z.object({ agreements: z.array(AgreementSummary) })
/** `GET …/agreements/{number}` */
export const AgreementResponse = z.object({ agreement: Agreement, hash: Sha256 })
export type AgreementResponse = z.infer<typeof AgreementResponse>
