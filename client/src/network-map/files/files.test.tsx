// @vitest-environment happy-dom
import { NEW_CONTACT } from '@samenbord/shared/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReadWithoutResident } from '../../entity/at-table.tsx'
import { doing, type PlanScreen, type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import {
  contactsAt,
  joost,
  putContact,
  reader,
  samira,
  showPart,
  tellKept,
  tiesAt,
  wim,
  withoutResident,
} from '../test-support/around.tsx'
import { FilesMenu } from './files-menu.tsx'

const MENU = 'Bestanden'
const READ = 'Lees namen in uit een lijst (CSV)'
const TAKE = 'Neem de kaart mee'

const choose = async (screen: PlanScreen, item: string): Promise<void> => {
  await screen.click(screen.button(MENU))
  const found = screen.all('[role="menuitem"]').find(({ textContent }) => textContent === item)
  if (found === undefined) throw new Error(`no ${item} in: ${screen.words()}`)
  await screen.click(found)
}

const hand = async (screen: PlanScreen, text: string): Promise<void> => {
  const input = screen.find('input[type="file"]')
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'lijst.csv')],
    configurable: true,
  })
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })))
}

/** What was handed to the browser to keep. */
const files: Blob[] = []
beforeEach(() => {
  files.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

const reading = async (seat: Seat, text: string): Promise<PlanScreen> => {
  const screen = await showPart(seat, <FilesMenu />)
  await choose(screen, READ)
  await hand(screen, text)
  return screen
}

test('a list shows what it brings before it does, and is one step to take back', async () => {
  const seat = seatOf(wim, [joost])
  putContact(seat, 'Greet')
  const steps = seat.table.undo.steps.get().undo
  const screen = await reading(
    seat,
    'naam;vak;band;steun\nKees;familie;dun;geeft\nGreet;;;\nJoost;;;\nWim;;;\n;zorg;;\nAn;sport;;\n',
  )
  await screen.until(() => screen.words().includes('3 namen komen erbij'))
  expect(screen.words()).toContain('Staat al op de kaart en blijft zoals het is: Greet.')
  expect(screen.words()).toContain('Hoort bij het huishouden en komt er niet bij: Wim.')
  expect(screen.words()).toContain('Regel 6: er staat geen naam, deze regel komt er niet bij.')
  expect(screen.words()).toContain('Regel 7: het vak ‘sport’ bestaat niet.')
  expect(contactsAt(seat)).toHaveLength(1)

  await screen.click(screen.button('Zet 3 namen erbij'))
  expect(contactsAt(seat)).toMatchObject([
    { name: 'Greet' },
    { name: 'Kees', place: { sector: 'family', ring: null } },
    { name: 'Joost', formal: true, party: `participant:${joost.id}` },
    { name: 'An', place: null, note: 'sport' },
  ])
  expect(tiesAt(seat)).toMatchObject([{ from: 'household', quality: 'thin', direction: 'back' }])
  expect(screen.words()).toContain('3 namen staan erbij.')
  expect(screen.all('dialog')).toEqual([])
  expect(seat.table.undo.steps.get().undo).toBe(steps + 1)
  await doing(() => seat.table.undo.undo())
  expect(contactsAt(seat)).toHaveLength(1)
  expect(tiesAt(seat)).toEqual([])
})

test('who was put on the map meanwhile is not added twice', async () => {
  const seat = seatOf(wim)
  const screen = await reading(seat, 'naam\nKees\nAn')
  await screen.until(() => screen.words().includes('2 namen komen erbij'))
  await doing(() => putContact(seat, 'Kees'))
  await screen.click(screen.button('Zet 1 naam erbij'))
  expect(contactsAt(seat).map(({ name }) => name)).toEqual(['Kees', 'An'])
})

test.each([
  ['wie;wat\nKees;x', 'In de eerste regel staat geen kolom ‘naam’.'],
  ['PK\0\0', 'Dit bestand kan niet gelezen worden.'],
  ['a'.repeat(1024 * 1024 + 1), 'Dit bestand is te groot.'],
  ['naam\n', 'In dit bestand staan geen nieuwe namen.'],
])('says what is wrong with a file, and what to do (%#)', async (text, words) => {
  const seat = seatOf(wim)
  const screen = await reading(seat, text)
  await screen.until(() => screen.words().includes(words))
  expect(contactsAt(seat)).toEqual([])
})

test('the map goes along as a list and as text, without what one keeps unless that is chosen', async () => {
  const seat = seatOf(wim)
  putContact(seat, 'Greet', { gives: '=1+1' })
  const entity = seat.table.plan.make('contact', { ...NEW_CONTACT, name: 'Geheim' })
  const screen = await showPart(seat, <FilesMenu />)
  await tellKept(seat, [{ what: 'whole', entity }])
  await choose(screen, TAKE)
  expect(screen.words()).toContain('Wat je voor jezelf houdt, gaat niet mee.')
  await screen.click(screen.button('Bewaar de namen als lijst (CSV)'))
  await screen.click(screen.button('Bewaar als tekst'))
  expect(screen.words()).toContain('Je vindt het bij je downloads.')
  const [list, text] = await Promise.all(files.map((file) => file.text()))
  expect(list).toContain("Greet;nee;;;;;;;'=1+1")
  expect(text).toContain('- Greet. Nog zonder plek. Geeft: =1+1.')
  expect(`${list}${text}`).not.toContain('Geheim')
  await screen.click(screen.field('Neem ook mee wat alleen ik zie'))
  await screen.click(screen.button('Bewaar de namen als lijst (CSV)'))
  expect(await files[2]?.text()).toContain('Geheim')
})

test('the copy is the map as text', async () => {
  const seat = seatOf(wim)
  putContact(seat, 'Greet')
  const copied = vi.fn(async () => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const screen = await showPart(seat, <FilesMenu />)
  await choose(screen, TAKE)
  await screen.click(screen.button('Kopieer als tekst'))
  vi.unstubAllGlobals()
  expect(copied).toHaveBeenCalledWith(expect.stringContaining('Mensen om Wim heen'))
})

test('who reads along adds nothing, and without the resident nobody does', async () => {
  const items = async (seat: Seat) => {
    const part = (
      <ReadWithoutResident>
        <FilesMenu />
      </ReadWithoutResident>
    )
    const screen = await showPart(seat, part)
    if (!screen.hasButton(MENU)) return []
    await screen.click(screen.button(MENU))
    return screen.all('[role="menuitem"]').map(({ textContent }) => textContent)
  }
  expect(await items(seatOf(wim))).toContain(READ)
  expect(await items(seatOf(reader))).not.toContain(READ)
  const alone = seatOf(samira)
  withoutResident(alone)
  expect(await items(alone)).toEqual([TAKE])
})
