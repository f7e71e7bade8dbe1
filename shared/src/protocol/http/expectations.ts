import { z } from 'zod'
import { Expectation, ExpectationAnswer, ExpectationOutcome } from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/expectations`: between which two. */
export const BeginExpectationRequest = z.object({
  sides: Expectation.options[0].shape.sides.refine(
    ([one, other]) => one !== other,
    'needs two people',
  ),
})
export type BeginExpectationRequest = z.infer<typeof BeginExpectationRequest>

/** `…/expectations/{expectationId}/answer`: `GET` my own; `PUT` takes the answer. */
export const ExpectationAnswerResponse = z.object({ answer: ExpectationAnswer.nullable() })
export type ExpectationAnswerResponse = z.infer<typeof ExpectationAnswerResponse>

/** `POST …/expectations/{expectationId}/show`: as everyone may know it now. */
export const ExpectationResponse = z.object({ expectation: Expectation })
export type ExpectationResponse = z.infer<typeof ExpectationResponse>

/** `PUT …/expectations/{expectationId}/outcome`: what the two do from now on. */
export const ExpectationOutcomeRequest = z.object({ outcome: ExpectationOutcome.nullable() })
