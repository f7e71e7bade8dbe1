import { z } from 'zod'
import { Poll, PollAnswer, PollForm, PollWords } from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/polls`: puts a question of words or dots to the table. */
export const AskPollRequest = z.object({ words: PollWords, form: PollForm })
export type AskPollRequest = z.infer<typeof AskPollRequest>
/** `GET …/polls/{pollId}/answer`: my own; `PUT` takes the answer. */
export const PollAnswerResponse = z.object({ answer: PollAnswer.nullable() })
export type PollAnswerResponse = z.infer<typeof PollAnswerResponse>
/** `POST …/polls/{pollId}/show` */
export const PollResponse = z.object({ poll: Poll })
export type PollResponse = z.infer<typeof PollResponse>
