// @vitest-environment happy-dom
import { type Participant, partyOf } from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { type TLShapeId, toRichText } from 'tldraw'
import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { make, meet, type Screen, screen, shapeOn } from '../document/test-support/screens.ts'
import { cardFaceOf } from './card-face-of.ts'
import { isCard } from './card-shape.ts'
import { faceAsText } from './face.ts'
import { chosenNote, turnNote } from './from-note.ts'
import { signNotes } from './note-author.ts'

const samira = someone('Samira')
const greet = someone('Greet', { kind: 'supporter' })
const wim = someone('Wim', { kind: 'resident' })
const people = peopleOf({ members: [], named: [], contacts: [] }, [samira, greet, wim])
const partyFor = ({ id }: Participant) => partyOf({ kind: 'participant', id })

const cardsOn = (on: Screen) => on.editor.getCurrentPageShapes().filter(isCard)

/** A note with words, written by someone. */
const noteOf = (on: Screen, words: string, by = samira): TLShapeId => {
  signNotes(on.editor, () => by.id)
  return make(on, 'briefje', {
    type: 'note',
    x: 120,
    y: 80,
    props: { richText: toRichText(words) },
  })
}

/** What the cards on a board say. */
const saidOn = (on: Screen): string[] =>
  cardsOn(on).map((card) => {
    const telling = { language: 'nl', today: '2026-05-12' } as const
    const face = cardFaceOf(card, { plan: on.plan.plan.get(), people, telling })
    return face === undefined ? '' : faceAsText(face)
  })

const turn = (on: Screen, note: TLShapeId, into: 'goal' | 'action' | 'statement') => {
  on.editor.select(note)
  const chosen = chosenNote(on.editor)
  if (chosen === undefined) throw new Error('a note is chosen')
  const { plan, binding, editor } = on
  const maker = {
    plan,
    undo: binding.undo,
    me: partyFor(samira),
    household: false,
    today: '2026-05-12',
    people,
    participant: samira.id,
  }
  turnNote(editor, maker, chosen, into)
}

test('a note that becomes a wish keeps its words, its place and who wrote them: one step', async () => {
  const here = screen()
  const home = screen(undefined, wim)
  const note = noteOf(home, 'Weer samen eten.', wim)
  await meet(here, home)
  const before = here.binding.undo.steps.get().undo
  turn(here, note, 'goal')
  await meet(here, home)
  const party = partyFor(wim)
  for (const on of [here, home]) {
    expect(shapeOn(on, note)).toBeUndefined()
    expect(cardsOn(on)).toMatchObject([{ x: 120, y: 80 }])
    expect(on.plan.plan.get().goals).toMatchObject([
      { words: 'Weer samen eten.', whose: party, wordsOf: party },
    ])
  }
  expect(here.binding.undo.steps.get().undo).toBe(before + 1)
  here.editor.undo()
  await meet(here, home)
  for (const on of [here, home]) {
    expect(shapeOn(on, note)).toBeDefined()
    expect(cardsOn(on)).toEqual([])
    expect(on.plan.plan.get().goals).toEqual([])
  }
})

test('the wish of a note by someone outside the household is nobody’s yet, in their words', async () => {
  const here = screen()
  const there = screen(undefined, greet)
  const note = noteOf(there, 'Weer samen eten.', greet)
  await meet(here, there)
  turn(here, note, 'goal')
  await meet(here, there)
  expect(there.plan.plan.get().goals).toMatchObject([{ whose: null, wordsOf: partyFor(greet) }])
  expect(saidOn(there)).toEqual(['Wens:\nWeer samen eten.\nin woorden van Greet'])
})

test('an action from a note looks back after two weeks, and says in whose words it stands until they do it', async () => {
  const here = screen()
  const there = screen(undefined, greet)
  const note = noteOf(there, 'Daan bellen', greet)
  await meet(here, there)
  turn(here, note, 'action')
  await meet(here, there)
  const said = 'Afspraak:\nDaan bellen\nin woorden van Greet\nNog niet duidelijk wie'
  for (const on of [here, there]) expect(saidOn(on)).toEqual([said])
  const [action] = here.plan.plan.get().actions
  expect(action?.lookBack).toBe('2026-05-26')
  if (action === undefined) throw new Error('the note became an action')
  here.plan.setRole(action.id, partyFor(greet), 'does')
  expect(saidOn(here)).toEqual(['Afspraak:\nGreet Daan bellen'])
})

test('what someone else wrote on a note is said by them, and waits for their yes', async () => {
  const here = screen()
  const home = screen(undefined, wim)
  const note = noteOf(home, 'Ik mis Daan.', wim)
  await meet(here, home)
  turn(here, note, 'statement')
  expect(here.plan.plan.get().statements).toMatchObject([
    {
      words: 'Ik mis Daan.',
      by: partyFor(wim),
      notedBy: samira.id,
      confirmed: false,
    },
  ])
})

test('a note that nobody signed becomes an action, and nothing that someone said', () => {
  const here = screen()
  const note = make(here, 'los', { type: 'note', props: { richText: toRichText('Kees bellen') } })
  turn(here, note, 'statement')
  expect(here.plan.plan.get().statements).toEqual([])
  turn(here, note, 'action')
  expect(here.plan.plan.get().actions).toMatchObject([{ words: 'Kees bellen' }])
})

test('an arrow that held on to a note holds on to its card', async () => {
  const here = screen()
  const note = noteOf(here, 'Weer samen eten.')
  const arrow = make(here, 'pijl', { type: 'arrow' })
  here.editor.createBinding({
    type: 'arrow',
    fromId: arrow,
    toId: note,
    props: {
      terminal: 'end',
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
    },
  })
  turn(here, note, 'goal')
  const [card] = cardsOn(here)
  expect(here.editor.getBindingsFromShape(arrow, 'arrow')).toMatchObject([{ toId: card?.id }])
})
