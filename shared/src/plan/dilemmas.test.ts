import { expect, test } from 'vitest'
import { dilemma, dilemmaAnswer, statement } from '../model/test-support/plan-entities.ts'
import { contactsCsv, networkMapOf, networkText } from '../network/index.ts'
import { changeSentence } from './change-sentences.ts'
import { changedParts, changesBetween } from './changes-between.ts'
import { answersTo, decisionOf } from './dilemmas.ts'
import { partAsText } from './part.ts'
import type { Plan } from './plan.ts'
import { ofSamira, ofWim, peopleIn, planWith } from './test-support/plans.ts'

const nl = { language: 'nl', today: '2026-05-20' } as const
const door = dilemma(1, 'Er is een sleutel, en niemand mag naar binnen.')
const address = dilemma(2, 'Zonder adres is er geen uitkering.')

test('while the table decided nothing, a dilemma is open', () => {
  expect(decisionOf(door)).toEqual({ kind: 'open' })
  expect(decisionOf({ ...door, decided: '  ', why: 'omdat' })).toEqual({ kind: 'open' })
})

test('a rule and a reason are no decision while it does not say what was decided', () => {
  const said = { ...address, decided: ' ', rule: 'eerst een adres' }
  expect(decisionOf(said)).toEqual({ kind: 'open' })
  expect(decisionOf({ ...said, why: 'anders duurt het maanden' })).toEqual({ kind: 'open' })
})

test('a decision within the rules needs no reason', () => {
  expect(decisionOf({ ...door, decided: 'Greet belt eerst. ' })).toEqual({
    kind: 'decided',
    words: 'Greet belt eerst.',
  })
})

test('a deviation from a rule needs a reason: without one it is not decided yet', () => {
  const without = { ...address, decided: 'We beginnen.', rule: 'eerst een adres' }
  expect(decisionOf({ ...without, why: ' ' })).toEqual({
    kind: 'lacks-reason',
    words: 'We beginnen.',
    rule: 'eerst een adres',
  })
  expect(decisionOf({ ...without, why: 'anders duurt het maanden' })).toEqual({
    kind: 'deviates',
    words: 'We beginnen.',
    rule: 'eerst een adres',
    why: 'anders duurt het maanden',
  })
})

test('each dilemma has its own answers, in the order in which they came', () => {
  const answers = [
    dilemmaAnswer(1, door, 'Bel eerst aan.'),
    dilemmaAnswer(2, address, 'Begin maar.'),
    dilemmaAnswer(3, door, 'Vraag het Greet.', { by: ofSamira }),
  ]
  const plan = planWith({ dilemmas: [door, address], dilemmaAnswers: answers })
  expect(answersTo(plan, door).map(({ words }) => words)).toEqual([
    'Bel eerst aan.',
    'Vraag het Greet.',
  ])
})

/** What changed, in words. */
const told = (before: Partial<Plan>, after: Partial<Plan>): string[] => {
  const [was, is] = [planWith(before), planWith(after)]
  return changesBetween(was, is).map((change) => changeSentence(change, peopleIn(is), nl))
}

test('a new dilemma is told with whose it is, and so is an answer', () => {
  const answer = dilemmaAnswer(1, door, 'Bel eerst aan.')
  expect(told({}, { dilemmas: [door], dilemmaAnswers: [answer] })).toEqual([
    'Nieuw: lastige vraag van Samira ‘Er is een sleutel, en niemand mag naar binnen.’',
    'Nieuw: Wim antwoordde op een lastige vraag ‘Bel eerst aan.’',
  ])
  expect(told({ dilemmas: [door] }, {})).toEqual([
    'Weg: lastige vraag ‘Er is een sleutel, en niemand mag naar binnen.’',
  ])
})

test('what the table decided is told as what changed of the dilemma', () => {
  const decided = {
    ...address,
    decided: 'We beginnen.',
    rule: 'eerst een adres',
    why: 'anders duurt het maanden',
    decidedBy: ofSamira,
    decidedOn: '2026-05-19',
  }
  const changes = changesBetween(
    planWith({ dilemmas: [address] }),
    planWith({ dilemmas: [decided] }),
  )
  expect(changedParts(changes).map(({ part }) => part)).toEqual(['dilemmas'])
  expect(told({ dilemmas: [address] }, { dilemmas: [decided] })).toEqual([
    'Lastige vraag ‘Zonder adres is er geen uitkering.’, wat er besloten is: nu ‘We beginnen.’',
    'Lastige vraag ‘Zonder adres is er geen uitkering.’, van welke regel we afwijken: nu ‘eerst een adres’.',
    'Lastige vraag ‘Zonder adres is er geen uitkering.’, waarom: nu ‘anders duurt het maanden’.',
    'Lastige vraag ‘Zonder adres is er geen uitkering.’, wie het besloot: nu Samira.',
    'Lastige vraag ‘Zonder adres is er geen uitkering.’, wanneer dit besloten is: nu 19 mei.',
  ])
})

test('no text that leaves the table carries a dilemma, an answer to it, or a decision', () => {
  const plan = planWith({
    statements: [statement(1, 'Ik slaap in de stoel.')],
    dilemmas: [{ ...address, decided: 'GEHEIM', rule: 'GEHEIM', why: 'GEHEIM', words: 'GEHEIM' }],
    dilemmaAnswers: [dilemmaAnswer(1, address, 'GEHEIM')],
  })
  const people = peopleIn(plan)
  const map = networkMapOf(plan, people)
  const texts = [
    ...[ofWim, ofSamira].map((party) => partAsText(plan, people, party, 'Weer lucht', nl)),
    networkText(map, 'nl'),
    contactsCsv(map, 'nl'),
  ]
  expect(texts.join('\n')).not.toContain('GEHEIM')
})
