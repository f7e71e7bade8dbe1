import type { Kept } from '@samenbord/shared/model'
import { KeepRequest } from '@samenbord/shared/protocol'
import { type PlanScreen, type Seat, seatsFor } from '../../../entity/test-support/plan-table.tsx'
import { contentOf } from '../../../sync/test-support/memory-table.ts'
import { sessionId } from '../../../ui/test-support/people.ts'
import { type Reply, serve } from '../../../ui/test-support/server.ts'
import { joost, wim } from '../../test-support/around.tsx'

export const KEEP = `PUT /sessions/${sessionId}/kept`
export const DROP = `DELETE /sessions/${sessionId}/kept`
export const FORGET = `POST /sessions/${sessionId}/forget-deleted`

/** A server that takes all, unless told otherwise; says what it was asked, in order. */
export const server = (other: Record<string, Reply | (() => Reply)> = {}) => {
  const answers: Record<string, Reply | (() => Reply)> = {
    [KEEP]: [204],
    [DROP]: [204],
    [FORGET]: [204],
    ...other,
  }
  const calls = serve(answers)
  const asked = () => calls.map(({ path }) => path)
  const kept = (): Kept[] =>
    calls.filter(({ path }) => path === KEEP).flatMap(({ body }) => KeepRequest.parse(body).kept)
  return { answers, calls, asked, kept }
}
/** Whether these words lie anywhere in the document of this seat. */
export const holds = ({ table }: Seat, words: string): boolean =>
  new TextDecoder().decode(contentOf(table)).includes(words)

/** Opens all that can be said of who is shown. */
export const more = (screen: PlanScreen) => screen.click(screen.button('Meer zeggen'))
export const NOTE = 'Alleen voor mij: Wat wil je er nog over zeggen?'
/** Says yes to keeping it for oneself. */
export const confirm = (screen: PlanScreen) => screen.click(screen.button('Houd voor mezelf'))

/** The resident and a professional at one table. */
export const twoSeats = (): [Seat, Seat] => {
  const [own, other] = seatsFor(wim, joost)
  if (own === undefined || other === undefined) throw new Error('two seats')
  return [own, other]
}
