// @vitest-environment happy-dom
import { addRecords, type BoardRecord, ROLES_TYPE } from '@samenbord/shared/document'
import { NEW_ACTION, ParticipantId, type ParticipantKind, partyOf } from '@samenbord/shared/model'
import { peopleOf } from '@samenbord/shared/plan'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { make, meet, type Screen, screen, shapeOn } from '../document/test-support/screens.ts'
import { takeOwnShapesOnly } from '../tldraw-fit.ts'
import { layOutRoles } from './roles-layout.ts'
import { type RolesReading, rolesAsText } from './roles-reading.ts'
import { isRoles } from './roles-shape.ts'
import { rolesSvg } from './roles-svg.tsx'

const record = (name: string, props: BoardRecord['props'] = {}): BoardRecord => ({
  id: `shape:${name}`,
  typeName: 'shape',
  type: ROLES_TYPE,
  parentId: 'page:page',
  index: 'a1',
  x: 0,
  y: 0,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  props: { w: 1_240, h: 800, time: 'now', ...props },
  meta: {},
})

const shapesOn = (on: Screen) => on.editor.getCurrentPageShapes().filter(isRoles)

describe('who does what on the board', () => {
  test('lies there once, however often it is asked for, and is one step to take back', async () => {
    const [here, there] = [screen(), screen()]
    const id = here.plan.putRolesOnBoard()
    expect(here.plan.putRolesOnBoard()).toBe(id)
    await meet(here, there)
    expect(shapesOn(there)).toMatchObject([{ id, props: { time: 'now' } }])
  })

  test.each([
    ['has no size', { h: 0 }],
    ['is of another time', { time: 'vroeger' }],
    ['says more than it can say', { tasks: 'verzonnen' }],
  ])('a forged one that %s is set aside, and all else shows', async (_what, props) => {
    const [here, intruder] = [screen(), screen()]
    const other = make(here, 'vorm')
    addRecords(intruder.doc, [record('vals', props)])
    await meet(here, intruder)
    expect(shapesOn(here)).toEqual([])
    expect(shapeOn(here, other)).toBeDefined()
  })

  test('now and straks are of the shape, and the same on every screen', async () => {
    const [here, there] = [screen(), screen()]
    here.plan.putRolesOnBoard()
    await meet(here, there)
    for (const { id, type } of shapesOn(there)) {
      there.editor.updateShape({ id, type, props: { time: 'later' } })
    }
    await meet(here, there)
    expect(shapesOn(here)).toMatchObject([{ props: { time: 'later' } }])
  })

  test('copied, it comes along to where there is a household, and nowhere else', async () => {
    const [here, team] = [screen(), screen()]
    here.plan.putRolesOnBoard()
    await meet(here)
    const content = here.editor.getContentFromCurrentPage(shapesOn(here).map(({ id }) => id))
    if (content === undefined) throw new Error('it was copied')
    takeOwnShapesOnly(here.editor, () => false)
    takeOwnShapesOnly(
      team.editor,
      () => false,
      () => false,
    )
    for (const on of [here, team]) await on.editor.putExternalContent({ type: 'tldraw', content })
    expect(shapesOn(here)).toHaveLength(2)
    expect(shapesOn(team)).toEqual([])
  })
})

const sitter = (letter: string, name: string, kind: ParticipantKind) =>
  ({ id: ParticipantId.parse(letter.repeat(22)), name, kind, colour: 3 }) as const
const wim = sitter('w', 'Wim', 'resident')
const samira = sitter('s', 'Samira', 'professional')
const gone = sitter('g', 'Gerda', 'professional')
const seat = ({ id }: { id: ParticipantId }) => partyOf({ kind: 'participant', id })

/** A table with so many tasks more than the four of which something is said. */
const readingWith = (more = 0): RolesReading => {
  const { plan } = screen()
  const add = (words: string) => plan.add('action', { ...NEW_ACTION, words })
  const gang = add('De gang vrijmaken')
  const kist = add('Een kist <op> de galerij')
  const dozen = add('Dozen bewaren')
  const daan = add('Daan vragen')
  const lotte = plan.add('named', { name: 'Lotte', formal: true, askedBy: seat(samira) })
  plan.setRole(gang, seat(wim), 'does')
  plan.setRole(gang, seat(samira), 'hears')
  plan.setRole(kist, seat(gone), 'does')
  plan.setRole(kist, seat(wim), 'decides')
  plan.setRole(daan, partyOf({ kind: 'named', id: lotte }), 'does')
  plan.setLaterRole(dozen, seat(samira), 'does')
  for (let at = 0; at < more; at += 1) add(`Nog een taak ${at}`)
  const read = plan.plan.get()
  return {
    plan: read,
    people: peopleOf(read, [wim, samira], [gone]),
    telling: { language: 'nl', today: '2026-05-12' },
    past: false,
  }
}

const size = { w: 1_240, h: 800 }
const svg = (reading: RolesReading, props = {}, near = true) =>
  renderToStaticMarkup(
    rolesSvg({ ...size, time: 'now', ...props }, reading, (token) => `colour(${token})`, near),
  )

describe('what it shows', () => {
  test('in words is a line for each task, for who hears it and for who copies it', () => {
    const reading = readingWith()
    expect(rolesAsText('now', reading).split('\n')).toEqual([
      'Wie doet wat, nu.',
      'De gang vrijmaken: doet: Wim; hoort: Samira.',
      'Een kist <op> de galerij: nog niet duidelijk wie; doet: Gerda (niet meer aan tafel); beslist: Wim.',
      'Dozen bewaren: nog niet duidelijk wie.',
      'Daan vragen: doet: Lotte (nog te vragen, door Samira).',
    ])
    expect(rolesAsText('later', reading)).toContain('Dozen bewaren: doet: Samira.')
  })

  test('has its words as text and its own colours, and says what the signs mean', () => {
    const written = svg(readingWith())
    expect(written).toContain('<title>Wie doet wat, nu</title>')
    expect(written).toContain('Een kist &lt;op&gt; de galerij</text>')
    expect(written).toContain('hoort hoe het ging</text>')
    expect(written).toContain('Nog niet duidelijk wie</text>')
    expect(written).toContain('fill="colour(--sb-color-accent)"')
    expect(written).not.toContain('class=')
  })

  test('seen from afar is the signs without words', () => {
    const far = svg(readingWith(), {}, false)
    expect(far).not.toContain('De gang vrijmaken</text>')
    expect(far).not.toContain('doet</text>')
    expect(far).toContain('fill="colour(--sb-color-accent)"')
  })

  test('says how many tasks there is no room for, and shows them when it is made larger', () => {
    const reading = readingWith(60)
    const wide = (text: string, letters: number) => text.length * letters * 0.5
    const small = layOutRoles({ ...size, time: 'now' }, reading, wide)
    expect(small.more).toBeGreaterThan(0)
    expect(small.rows.filter(({ kind }) => kind === 'task')).toHaveLength(64 - small.more)
    expect(svg(reading)).toMatch(/Nog \d+ taken\. Maak dit groter/)
    expect(layOutRoles({ w: 1_240, h: 6_000, time: 'now' }, reading, wide).more).toBe(0)
  })

  test('never stands outside the shape', () => {
    const reading = readingWith(60)
    for (const w of [420, 900, 2_400]) {
      const { scale, rows, columns, ...layout } = layOutRoles(
        { w, h: 600, time: 'now' },
        reading,
        (text, letters) => text.length * letters * 0.5,
      )
      expect(layout.w * scale).toBeCloseTo(w)
      for (const { x } of columns) expect(x).toBeLessThan(layout.w)
      for (const { y, h } of rows) expect(y + h).toBeLessThanOrEqual(layout.legendY)
    }
  })

  test('an empty table says what to do', () => {
    const reading = readingWith()
    const empty = { ...reading, plan: { ...reading.plan, actions: [] } }
    expect(svg(empty)).toContain('Er zijn nog geen taken.')
  })
})
