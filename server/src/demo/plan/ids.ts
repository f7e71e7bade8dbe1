import {
  ActionId,
  ConcernId,
  ContactId,
  CrisisCardId,
  DilemmaAnswerId,
  DilemmaId,
  GoalId,
  MeaningId,
  MemberId,
  NamedPartyId,
  ObligationId,
  ParentageId,
  PartnershipId,
  PlacementId,
  ReportId,
  ScaleId,
  StatementId,
  TermId,
  TieId,
} from '@samenbord/shared/model'

const LENGTH = 22

/** Ids one can read: a table has one worked case at most, so that they need not be random. */
const idOf = (kind: string, name: string): string => `${kind}-${name}`.padEnd(LENGTH, '-')

export const memberId = (name: string): MemberId => MemberId.parse(idOf('lid', name))
export const namedId = (name: string): NamedPartyId => NamedPartyId.parse(idOf('mens', name))
export const statementId = (name: string): StatementId => StatementId.parse(idOf('gezegd', name))
export const scaleId = (name: string): ScaleId => ScaleId.parse(idOf('cijfer', name))
export const goalId = (name: string): GoalId => GoalId.parse(idOf('wens', name))
export const actionId = (name: string): ActionId => ActionId.parse(idOf('afspraak', name))
export const reportId = (name: string): ReportId => ReportId.parse(idOf('bericht', name))
export const concernId = (name: string): ConcernId => ConcernId.parse(idOf('zorg', name))
export const obligationId = (name: string): ObligationId => ObligationId.parse(idOf('moet', name))
export const crisisCardId = (name: string): CrisisCardId =>
  CrisisCardId.parse(idOf('misgaat', name))
export const dilemmaId = (name: string): DilemmaId => DilemmaId.parse(idOf('vraag', name))
export const dilemmaAnswerId = (name: string): DilemmaAnswerId =>
  DilemmaAnswerId.parse(idOf('antwoord', name))
export const contactId = (name: string): ContactId => ContactId.parse(idOf('kring', name))
export const tieId = (name: string): TieId => TieId.parse(idOf('band', name))
export const partnershipId = (name: string): PartnershipId =>
  PartnershipId.parse(idOf('paar', name))
export const parentageId = (name: string): ParentageId => ParentageId.parse(idOf('kind', name))
export const placementId = (name: string): PlacementId => PlacementId.parse(idOf('plek', name))
export const termId = (name: string): TermId => TermId.parse(idOf('woord', name))
export const meaningId = (name: string): MeaningId => MeaningId.parse(idOf('bet', name))
