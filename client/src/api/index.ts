export { getAccount, putProfile, signIn, signOut } from './account.ts'
export {
  changeAgenda,
  changeTimer,
  sayInterest,
  setLegalBasis,
  setRound,
  setSharing,
  writeCard,
} from './agenda.ts'
export {
  agree,
  copySession,
  type FileWishes,
  fetchFile,
  getAgreement,
  getMaking,
  getProposed,
  importPlan,
  listExports,
  propose,
  sayToProposal,
  withdrawProposal,
} from './agreements.ts'
export { closeBeamers, getBeamer, getBeamerProposal, makeBeamerLink, openBeamer } from './beamer.ts'
export { type Answer, type Failure, type FailureReason, isPassing } from './call.ts'
export { listCheckOuts, putCheckOut, showCheckOut } from './check-outs.ts'
export {
  beginExpectation,
  getExpectationAnswer,
  putExpectationAnswer,
  putExpectationOutcome,
  removeExpectation,
  showExpectation,
} from './expectations.ts'
export { setGuide } from './guide.ts'
export { fetchSnapshot, listMeetings } from './history.ts'
export { createInvitation, listInvitations, revokeInvitation } from './invitations.ts'
export { forgetMe, joinTable, previewJoin } from './join.ts'
export {
  answerHandover,
  answerReferral,
  askReferral,
  makeReferral,
  proposeHandover,
  removeReferral,
  setLead,
  setLeadWish,
  setReferralReceiver,
  withdrawHandover,
} from './lead.ts'
export {
  addOffers,
  changeOffer,
  forgetDeleted,
  keep,
  keepNoLonger,
  listLocalOffers,
  listOwnOffers,
  removeOffers,
  setFamilyTree,
} from './network.ts'
export { changeParticipant, listParticipants, removeParticipant } from './participants.ts'
export { pictureAddress, uploadPicture } from './pictures.ts'
export { askPoll, getPollAnswer, putPollAnswer, removePoll, showPoll } from './polls.ts'
export {
  askScaleQuestion,
  getScaleAnswer,
  putScaleAnswer,
  removeScaleQuestion,
  showScaleAnswers,
} from './scale-questions.ts'
export { listSeats } from './seats.ts'
export {
  beginMeeting,
  changeSession,
  createSession,
  endMeeting,
  eraseSession,
  getSession,
  listSessions,
  setSpotlight,
} from './sessions.ts'
export { clearStuck, tellStuck } from './stuck.ts'
