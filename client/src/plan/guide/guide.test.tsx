// @vitest-environment happy-dom
import {
  type ActionId,
  type GoalId,
  type Guide,
  type GuideStep,
  NEW_GOAL,
  partyOf,
} from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  doing,
  type Seat,
  seatOf,
  seatsFor,
  showAt,
  sync,
} from '../../entity/test-support/plan-table.tsx'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { agree } from '../actions/agreeing.ts'
import { GuidePanel } from './guide-panel.tsx'
import { useStartGuide } from './use-guide.ts'

const samira = someone('Samira', { access: 'coordinate' })
const greet = someone('Greet', { kind: 'supporter' })
const wim = someone('Wim', { kind: 'resident' })
const reader = someone('Fatma', { access: 'view' })
const path = `PUT /sessions/${sessionId}/guide`
const wimParty = partyOf({ kind: 'participant', id: wim.id })

const wish = (seat: Seat, words: string): GoalId =>
  seat.table.plan.add('goal', {
    ...NEW_GOAL,
    words,
    whose: wimParty,
    wordsOf: wimParty,
    status: 'chosen',
  })

const begin = (seat: Seat, goal: GoalId | null = null, words = ''): ActionId => {
  const id = agree(seat.table.plan, { words, does: [], due: null, goal }, '2026-05-12')
  if (id === undefined) throw new Error('nothing was agreed')
  return id
}

const tell = (seat: Seat, guide: Guide | null) => seat.facts.set({ ...seat.facts.get(), guide })
const at = (seat: Seat, actionId: ActionId, step: GuideStep, goalId: GoalId | null = null) =>
  tell(seat, { goalId, actionId, step })

const screenOf = (seat: Seat) =>
  showAt(
    seat,
    <>
      <textarea id="elsewhere" />
      <GuidePanel />
    </>,
  )

const actions = (seat: Seat) => seat.table.plan.plan.get().actions

const Starting = (props: { goal: GoalId | null }): ReactElement => {
  const { mayStart, start, task } = useStartGuide()
  return (
    <>
      {mayStart && (
        <button type="button" onClick={() => start(props.goal)}>
          start
        </button>
      )}
      <p>{task.failure?.reason}</p>
    </>
  )
}

test('who leads begins: a new action lies in the plan and its first question goes to all', async () => {
  const calls = serve({ [path]: [204] })
  const seat = seatOf(samira, [wim])
  const goal = wish(seat, 'Gewoon weer in mijn bed slapen.')
  const screen = await showAt(seat, <Starting goal={goal} />)
  await screen.click(screen.button('start'))
  const [action] = actions(seat)
  expect(action?.goal).toBe(goal)
  expect(calls.at(-1)?.body).toEqual({
    guide: { goalId: goal, actionId: action?.id, step: 'wish' },
    expected: null,
  })
  await doing(() => seat.table.undo.undo())
  expect(actions(seat)).toEqual([])
})

test('when the server does not take it, no empty action stays behind', async () => {
  serve({ [path]: refusal('internal') })
  const seat = seatOf(samira, [wim])
  const screen = await showAt(seat, <Starting goal={null} />)
  await screen.click(screen.button('start'))
  await screen.until(() => screen.words().includes('internal'))
  expect(actions(seat)).toEqual([])
})

test('when someone else began just before, nothing stays behind and nothing went wrong', async () => {
  const calls = serve({ [path]: refusal('guide-moved') })
  const seat = seatOf(samira, [wim])
  const screen = await showAt(seat, <Starting goal={null} />)
  await screen.click(screen.button('start'))
  expect(calls).toHaveLength(1)
  expect(actions(seat)).toEqual([])
  expect(screen.words()).not.toContain('guide-moved')
})

test('who does not lead has no way to begin', async () => {
  const screen = await showAt(seatOf(greet, [samira]), <Starting goal={null} />)
  expect(screen.hasButton('start')).toBe(false)
})

test('all screens show the same question, large, and which of how many it is', async () => {
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat)
  at(seat, action, 'who')
  const screen = await screenOf(seat)
  expect(screen.words()).toContain('Vraag 5 van 9')
  expect(screen.find('h2').textContent).toBe('Wie doet dat?')
  expect(document.activeElement).toBe(screen.find('h2'))
})

test('who is typing elsewhere is not interrupted, and comes when they are ready', async () => {
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat)
  const screen = await screenOf(seat)
  screen.find('#elsewhere').focus()
  await doing(() => at(seat, action, 'wish'))
  expect(document.activeElement).toBe(screen.find('#elsewhere'))
  expect(screen.words()).toContain('Jullie maken samen een afspraak.')
  expect(screen.all('dialog')).toEqual([])
  await screen.click(screen.button('Doe mee'))
  expect(screen.find('h2').textContent).toBe('Wat wil je anders?')
})

test('a question that the browser closes is left as Escape leaves it: first the field', async () => {
  serve({ [path]: [204] })
  const seat = seatOf(samira, [wim])
  at(seat, begin(seat), 'who')
  const screen = await screenOf(seat)
  const dialog = document.querySelector('dialog')
  await screen.click(screen.button('Iemand anders'))
  expect(document.activeElement?.tagName).toBe('INPUT')
  await act(async () => dialog?.close())
  expect(dialog?.open).toBe(true)
  expect(document.activeElement?.tagName).toBe('H2')
  await act(async () => dialog?.close())
  expect(screen.all('dialog')).toEqual([])
  expect(screen.hasButton('Doe mee')).toBe(true)
})

test('a question can be made small and opened again', async () => {
  const seat = seatOf(greet, [samira, wim])
  at(seat, begin(seat), 'what')
  const screen = await screenOf(seat)
  await screen.click(screen.button('Maak klein'))
  expect(screen.all('dialog')).toEqual([])
  await screen.click(screen.button('Doe mee'))
  expect(screen.all('dialog')).toHaveLength(1)
})

test('who leads goes on and back; the others read who does', async () => {
  const calls = serve({ [path]: [204] })
  const seat = seatOf(samira, [wim])
  const action = begin(seat)
  at(seat, action, 'what')
  const screen = await screenOf(seat)
  await screen.click(screen.button('Volgende'))
  await screen.click(screen.button('Vorige'))
  const expected = { actionId: action, step: 'what' }
  expect(calls.map(({ body }) => body)).toEqual([
    { guide: { goalId: null, actionId: action, step: 'who' }, expected },
    { guide: { goalId: null, actionId: action, step: 'people' }, expected },
  ])
  const other = seatOf(greet, [samira])
  at(other, begin(other), 'what')
  const beside = await screenOf(other)
  expect(beside.words()).toContain('De gespreksleider gaat naar de volgende vraag.')
  expect(beside.hasButton('Volgende')).toBe(false)
})

test('who goes on just after another sees where the table is, and no complaint', async () => {
  const calls = serve({ [path]: refusal('guide-moved') })
  const seat = seatOf(samira, [wim])
  const action = begin(seat)
  at(seat, action, 'what')
  const screen = await screenOf(seat)
  await screen.click(screen.button('Volgende'))
  await screen.click(screen.button('Stop'))
  expect(calls).toHaveLength(2)
  await doing(() => at(seat, action, 'who'))
  expect(screen.find('h2').textContent).toBe('Wie doet dat?')
  expect(screen.all('[role="alert"], .guide__foot .notice')).toEqual([])
  expect(actions(seat)).toHaveLength(1)
})

test('what one writes stands on the other screens too', async () => {
  const [one, two] = seatsFor(samira, greet)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  const action = begin(one)
  await sync(one, two)
  at(one, action, 'what')
  at(two, action, 'what')
  const left = await screenOf(one)
  const right = await screenOf(two)
  await left.write('Wat', 'maken de gang vrij')
  await sync(one, two)
  expect(right.area('Wat').value).toBe('maken de gang vrij')
  expect(right.words()).toContain('Samira schrijft hier')
})

test('before and people are questions to talk about, without a field', async () => {
  const seat = seatOf(wim, [samira])
  const action = begin(seat)
  at(seat, action, 'before')
  const screen = await screenOf(seat)
  for (const step of ['before', 'people'] as const) {
    await doing(() => at(seat, action, step))
    expect(screen.words()).toContain('Je hoeft niets in te vullen.')
    expect(screen.all('dialog input, dialog textarea, dialog select')).toEqual([])
  }
})

test('who, when, who watches and what if not are said in the action itself', async () => {
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat, null, 'maken de gang vrij')
  at(seat, action, 'who')
  const screen = await screenOf(seat)
  await screen.click(screen.button('WWim'))
  await doing(() => at(seat, action, 'when'))
  await act(async () => screen.find('dialog input[type="radio"]').click())
  await doing(() => at(seat, action, 'watch'))
  await act(async () => screen.find('dialog fieldset .party-chip').click())
  await doing(() => at(seat, action, 'fallback'))
  await screen.write('Als het niet lukt', 'dan bellen we Peter')
  const said = actions(seat)[0]
  expect(said).toMatchObject({ fallback: 'dan bellen we Peter', watcher: wimParty })
  expect(said?.due).not.toBeNull()
  expect(screen.words()).toContain('Wim maken de gang vrij')
})

test('a field does not go from under the fingers of who types in it', async () => {
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat)
  at(seat, action, 'what')
  const screen = await screenOf(seat)
  await screen.write('Wat', 'maken de')
  await doing(() => at(seat, action, 'who'))
  expect(document.activeElement).toBe(screen.area('Wat'))
  expect(screen.words()).toContain('Jullie zijn al bij: Wie doet dat?')
  await screen.click(screen.button('Ga mee'))
  expect(screen.find('h2').textContent).toBe('Wie doet dat?')
})

test('who leads goes along with the own next question, also right after writing', async () => {
  serve({ [path]: [204] })
  const seat = seatOf(samira, [wim])
  const action = begin(seat)
  at(seat, action, 'what')
  const screen = await screenOf(seat)
  await screen.write('Wat', 'maken de gang vrij')
  await screen.click(screen.button('Volgende'))
  await doing(() => at(seat, action, 'who'))
  expect(screen.words()).not.toContain('Jullie zijn al bij')
  expect(screen.find('h2').textContent).toBe('Wie doet dat?')
})

test('from nothing one chooses a wish of the plan, or writes a new one', async () => {
  const seat = seatOf(samira, [wim])
  const goal = wish(seat, 'Gewoon weer in mijn bed slapen.')
  wish(seat, 'Ik wil Daan weer zien.')
  const action = begin(seat)
  at(seat, action, 'wish')
  const screen = await screenOf(seat)
  await act(async () => screen.find('dialog input[type="radio"]').click())
  expect(actions(seat)[0]?.goal).toBe(goal)
  // They are Wim's own words: to read here.
  expect(screen.find('.guide-want--large').textContent).toContain('Gewoon weer in mijn bed slapen.')
  await screen.click(screen.button('Schrijf een nieuwe wens op'))
  await screen.write('De wens, in de eigen woorden', 'Elke maand geld om van te leven.')
  const last = () => seat.table.plan.plan.get().goals.at(-1)
  expect(last()).toMatchObject({ words: 'Elke maand geld om van te leven.', whose: null })
  await screen.click(screen.button('WWim'))
  expect(last()?.whose).toBe(wimParty)
  expect(actions(seat)[0]?.goal).toBe(last()?.id)
})

test('that it is in the own words, only who wants it can say', async () => {
  const [one, two] = seatsFor(samira, wim)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  const goal = one.table.plan.add('goal', { ...NEW_GOAL, words: 'Slapen', whose: wimParty })
  const action = begin(one, goal)
  await sync(one, two)
  at(one, action, 'wish', goal)
  at(two, action, 'wish', goal)
  const leads = await screenOf(one)
  expect(leads.all('input[type="checkbox"]')).toEqual([])
  expect(leads.words()).toContain('nog in niemands eigen woorden')
  const wants = await screenOf(two)
  await wants.click(wants.field('Zo zeg ik het zelf'))
  await sync(one, two)
  expect(one.table.plan.plan.get().goals[0]?.wordsOf).toBe(wimParty)
  // Now they are Wim's own, and nobody else's to change.
  expect(leads.all('dialog textarea')).toEqual([])
  expect(leads.words()).not.toContain('niemands')
})

test('a name that is being typed is not lost by a step, however long one thinks', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat)
  at(seat, action, 'who')
  const screen = await screenOf(seat)
  await screen.click(screen.button('Iemand anders'))
  await screen.type('Hoe heet die persoon', 'Lotte')
  vi.setSystemTime(Date.now() + 60_000)
  await doing(() => at(seat, action, 'when'))
  expect(screen.field('Hoe heet die persoon').value).toBe('Lotte')
  expect(screen.words()).toContain('Jullie zijn al bij: Wanneer?')
  await screen.click(screen.button('Zet erbij'))
  await screen.click(screen.button('Ga mee'))
  expect(screen.find('h2').textContent).toBe('Wanneer?')
})

test('who writes in a field of one line is writing too', async () => {
  const seat = seatOf(greet, [samira, wim])
  const action = begin(seat)
  at(seat, action, 'watch')
  const screen = await screenOf(seat)
  await screen.type('Wanneer kijken we of het werkt?', '2031-05-26')
  await doing(() => at(seat, action, 'fallback'))
  expect(screen.words()).toContain('Jullie zijn al bij: Wat doen we als het niet lukt?')
})

test("a wish in someone's own words is read, not rewritten by another", async () => {
  const seat = seatOf(greet, [samira, wim])
  const goal = wish(seat, 'Gewoon weer in mijn bed slapen.')
  at(seat, begin(seat, goal), 'wish', goal)
  const screen = await screenOf(seat)
  expect(screen.find('blockquote').textContent).toBe('Gewoon weer in mijn bed slapen.')
  expect(screen.all('dialog textarea')).toEqual([])
})

test('at the end the wish and the agreement are read back', async () => {
  const seat = seatOf(wim, [samira])
  const goal = wish(seat, 'Gewoon weer in mijn bed slapen.')
  const action = begin(seat, goal, 'maakt de gang vrij')
  seat.table.plan.setRole(action, wimParty, 'does')
  seat.table.plan.change('action', action, { due: { kind: 'from', day: '2026-05-16' } })
  at(seat, action, 'read-back', goal)
  const screen = await screenOf(seat)
  expect(screen.find('.guide-back').textContent).toContain('Wim maakt de gang vrij')
  expect(screen.find('.guide-back').textContent).toContain('Gewoon weer in mijn bed slapen.')
  expect(screen.words()).toContain('Klopt het zo? ‘Nog niet’ zeggen mag ook.')
})

test('stopping takes an action of which nothing was said out of the plan, and keeps any other', async () => {
  serve({ [path]: [204] })
  for (const words of ['', 'maken de gang vrij']) {
    const seat = seatOf(samira, [wim])
    at(seat, begin(seat, null, words), 'what')
    const screen = await screenOf(seat)
    await screen.click(screen.button('Stop'))
    await doing(() => tell(seat, null))
    expect(actions(seat).map((action) => action.words)).toEqual(words === '' ? [] : [words])
    expect(screen.all('dialog')).toEqual([])
  }
})

test('a new wish without words goes with the action that was stopped', async () => {
  serve({ [path]: [204] })
  const seat = seatOf(samira, [wim])
  at(seat, begin(seat), 'wish')
  const screen = await screenOf(seat)
  await screen.click(screen.button('Schrijf een nieuwe wens op'))
  await screen.click(screen.button('Stop'))
  expect(seat.table.plan.plan.get().goals).toEqual([])
  expect(actions(seat)).toEqual([])
})

test('a question can come before its action, and says so when that was removed', async () => {
  const [one, two] = seatsFor(samira, greet)
  if (one === undefined || two === undefined) throw new Error('two seats were asked for')
  const action = begin(one)
  at(two, action, 'what')
  const screen = await screenOf(two)
  expect(screen.all('dialog textarea')).toEqual([])
  await sync(one, two)
  expect(screen.all('dialog textarea')).toHaveLength(1)
  await doing(() => one.table.undo.undo())
  await sync(one, two)
  expect(screen.words()).toContain('Deze afspraak is weggehaald.')
})

test('who reads along sees each answer and changes none', async () => {
  const seat = seatOf(reader, [samira, wim])
  const action = begin(seat, null, 'maken de gang vrij')
  at(seat, action, 'what')
  const screen = await screenOf(seat)
  expect(screen.find('.guide__answer').textContent).toBe('maken de gang vrij')
  expect(screen.all('dialog textarea')).toEqual([])
})
