import { z } from 'zod'
import { ScaleAnswer, ScaleQuestion, ScaleQuestionWords } from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/scale-questions`; answers the question as everyone may know it. */
export const AskScaleQuestionRequest = z.object({ words: ScaleQuestionWords })
export type AskScaleQuestionRequest = z.infer<typeof AskScaleQuestionRequest>

/** `GET /api/v1/sessions/{id}/scale-questions/{questionId}/answer`: my own; `PUT` takes the answer. */
export const ScaleAnswerResponse = z.object({ answer: ScaleAnswer.nullable() })
export type ScaleAnswerResponse = z.infer<typeof ScaleAnswerResponse>

/** `POST …/scale-questions/{questionId}/show`: the question with everyone's answers. */
export const ScaleQuestionResponse = z.object({ question: ScaleQuestion })
export type ScaleQuestionResponse = z.infer<typeof ScaleQuestionResponse>
