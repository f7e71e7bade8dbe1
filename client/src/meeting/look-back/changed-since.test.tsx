// @vitest-environment happy-dom
import { NEW_GOAL } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { keeps, kept, meetingOn } from '../../entity/past/test-support/kept.ts'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { ChangedSince } from './changed-since.tsx'

const [first, second] = [meetingOn(12), meetingOn(26)]

const tableOf = () => {
  const seat = seatOf(someone('Samira'))
  const wish = seat.table.plan.add('goal', { ...NEW_GOAL, words: 'Weer in mijn bed' })
  return { seat, wish, plan: seat.table.plan }
}

test('what changed since the last meeting that was kept is told in sentences', async () => {
  const { seat, plan, wish } = tableOf()
  serve({
    ...keeps({ ...second, hasSnapshot: false }, first),
    ...kept(first, seat),
  })
  await doing(() => plan.change('goal', wish, { status: 'chosen' }))
  const screen = await showAt(seat, <ChangedSince live={seat.table} />)
  await screen.until(() => screen.words().includes('Wat er veranderde sinds 12 mei'))
  expect(screen.words()).toContain(
    'Wens ‘Weer in mijn bed’, hoe ver het is: eerst idee, nu gekozen.',
  )
})

test('the meeting that goes on now is not what one compares with', async () => {
  const { seat } = tableOf()
  serve({ ...keeps({ ...second, endedAt: undefined }, first), ...kept(first, seat) })
  const screen = await showAt(seat, <ChangedSince live={seat.table} />)
  await screen.until(() => screen.words().includes('sinds 12 mei'))
  expect(screen.words()).toContain('Sinds het vorige gesprek is er niets veranderd.')
})

test('only so much is told at once; the rest is in the history', async () => {
  const { seat, plan } = tableOf()
  serve({ ...keeps(first), ...kept(first, seat) })
  await doing(() => {
    for (let count = 0; count < 15; count++)
      plan.add('goal', { ...NEW_GOAL, words: `wens ${count}` })
  })
  let opened = false
  const screen = await showAt(
    seat,
    <ChangedSince
      live={seat.table}
      onHistory={() => {
        opened = true
      }}
    />,
  )
  await screen.until(() => screen.words().includes('En nog 3 dingen.'))
  expect(screen.all('li')).toHaveLength(12)
  await screen.click(screen.button('Open Geschiedenis'))
  expect(opened).toBe(true)
})

test('without an earlier meeting it says so, and when it cannot be fetched it can be asked again', async () => {
  serve({})
  const { seat } = tableOf()
  const screen = await showAt(seat, <ChangedSince live={seat.table} />)
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  serve(keeps())
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => screen.words().includes('Er is nog geen eerder gesprek'))
})
