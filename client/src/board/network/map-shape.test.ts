// @vitest-environment happy-dom
import { addRecords, type BoardRecord, MAP_TYPE, MAP_VIEWS } from '@samenbord/shared/document'
import { type Contact, ContactId, NEW_CONTACT, ParticipantId } from '@samenbord/shared/model'
import { EMPTY_PLAN, peopleOf } from '@samenbord/shared/plan'
import { expect, test } from 'vitest'
import { make, meet, type Screen, screen, shapeOn } from '../document/test-support/screens.ts'
import { takeOwnShapesOnly } from '../tldraw-fit.ts'
import { isMap } from './map-shape.ts'
import { mapUtil } from './map-util.tsx'

const mapRecord = (name: string, props: BoardRecord['props'] = {}): BoardRecord => ({
  id: `shape:${name}`,
  typeName: 'shape',
  type: MAP_TYPE,
  parentId: 'page:page',
  index: 'a1',
  x: 0,
  y: 0,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  props: { w: 1_080, h: 900, view: 'ecogram', ...props },
  meta: {},
})

/** A screen on whose board another laid a map. */
const screenWithMap = async (): Promise<Screen> => {
  const [here, there] = [screen(), screen()]
  addRecords(there.doc, [mapRecord('map')])
  await meet(here, there)
  return here
}

const mapsOn = (on: Screen) => on.editor.getCurrentPageShapes().filter(isMap)

test.each(MAP_VIEWS)('a map of the kind %s shows on every board', async (view) => {
  const here = screen()
  const there = screen()
  addRecords(there.doc, [mapRecord('map', { view })])
  await meet(here, there)
  expect(mapsOn(here)).toMatchObject([{ props: { w: 1_080, h: 900, view } }])
})

test.each([
  ['has no size', { h: 0 }],
  ['shows what no map shows', { view: 'dossier' }],
  ['says more than a map says', { url: 'https://example.org' }],
])('a forged map that %s is set aside, and all else shows', async (_what, props) => {
  const here = screen()
  const intruder = screen()
  const other = make(here, 'vorm')
  addRecords(intruder.doc, [mapRecord('vals', props)])
  await meet(here, intruder)
  expect(mapsOn(here)).toEqual([])
  expect(shapeOn(here, other)).toBeDefined()
})

test('a map keeps its shape when it is made larger, and no text begins on it', async () => {
  const here = await screenWithMap()
  const [map] = mapsOn(here)
  if (map === undefined) throw new Error('the map was laid')
  const util = here.editor.getShapeUtil(map)
  expect(util.isAspectRatioLocked(map)).toBe(true)
  expect(util.canEdit(map)).toBe(false)
  expect(util.onDoubleClick?.(map)).toEqual({ id: map.id, type: MAP_TYPE })
})

test('copied, a map comes along to where there is a household, and nowhere else', async () => {
  const here = await screenWithMap()
  const team = screen()
  const content = here.editor.getContentFromCurrentPage(mapsOn(here).map(({ id }) => id))
  if (content === undefined) throw new Error('a map was copied')
  takeOwnShapesOnly(here.editor, () => false)
  takeOwnShapesOnly(
    team.editor,
    () => false,
    () => false,
  )
  for (const on of [here, team]) await on.editor.putExternalContent({ type: 'tldraw', content })
  expect(mapsOn(here)).toHaveLength(2)
  expect(mapsOn(team)).toEqual([])
})

const person = (letter: string, name: string): Contact => ({
  ...NEW_CONTACT,
  kind: 'contact',
  id: ContactId.parse(letter.repeat(22)),
  order: 'a0',
  madeBy: ParticipantId.parse('w'.repeat(22)),
  madeAt: '2026-05-12T12:00:00.000Z',
  name,
})

test('what one keeps for oneself is heard by who keeps it, and is not on what they copy', async () => {
  const here = await screenWithMap()
  const [shape] = mapsOn(here)
  if (shape === undefined) throw new Error('the map was laid')
  const plan = { ...EMPTY_PLAN, contacts: [person('k', 'Kees')] }
  const Util = mapUtil(() => ({
    plan,
    people: peopleOf(plan, []),
    telling: { language: 'nl', today: '2026-05-12' },
    kept: [{ what: 'whole', entity: person('a', 'Annemiek') }],
    familyTree: false,
  }))
  const util = new Util(here.editor)
  expect(util.getText(shape)).toContain('Kees')
  expect(util.getText(shape)).not.toContain('Annemiek')
  expect(util.getAriaDescriptor(shape)).toContain('Annemiek')
})
