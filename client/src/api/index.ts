export { getAccount, putProfile, signIn, signOut } from './account.ts'
export type { Answer, Failure, FailureReason } from './call.ts'
export { setGuide } from './guide.ts'
export { createInvitation, listInvitations, revokeInvitation } from './invitations.ts'
export { forgetMe, joinTable, previewJoin } from './join.ts'
export { setLead } from './lead.ts'
export { changeParticipant, removeParticipant } from './participants.ts'
export { pictureAddress, uploadPicture } from './pictures.ts'
export {
  askScaleQuestion,
  getScaleAnswer,
  putScaleAnswer,
  removeScaleQuestion,
  showScaleAnswers,
} from './scale-questions.ts'
export { listSeats } from './seats.ts'
export {
  changeSession,
  createSession,
  endMeeting,
  eraseSession,
  getSession,
  listSessions,
  setSpotlight,
} from './sessions.ts'
