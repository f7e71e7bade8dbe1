import type { ReactElement } from 'react'
import { OurQuestions } from '../statements/our-questions.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Onze vragen*: what the team does not know and wants to ask the resident. */
export const OurQuestionsStep = (): ReactElement => (
  <PlanStep>
    <OurQuestions whole />
  </PlanStep>
)
