// @vitest-environment happy-dom
import { type Due, NEW_ACTION, partyOf, type Role } from '@samenbord/shared/model'
import { act } from 'react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { exchange } from '../sync/test-support/memory-table.ts'
import { someone } from '../ui/test-support/people.ts'
import { show } from '../ui/test-support/screen.ts'
import { refusal, serve } from '../ui/test-support/server.ts'
import { MyActionsList } from './my-actions-list.tsx'
import { MyActionsScreen } from './my-actions-screen.tsx'
import { MyTables } from './my-tables.ts'
import { opening, type QuietTable, quietTable } from './test-support/quiet-tables.ts'

beforeEach(() => sessionStorage.clear())

const joost = someone('Joost')
const wim = someone('Wim', { kind: 'resident' })
const joostParty = partyOf({ kind: 'participant', id: joost.id })

const LONG_AGO: Due = { kind: 'on', day: '2001-01-01' }
const FAR_AWAY: Due = { kind: 'before', day: '2999-05-12' }

/** Something that is agreed at a table, in which Joost has a role. */
const agree = (table: QuietTable, words: string, due: Due | null, role: Role = 'does') => {
  const lookBack = '2999-05-26'
  const id = table.memory.plan.add('action', { ...NEW_ACTION, words, due, lookBack })
  table.memory.plan.setRole(id, joostParty, role)
  return id
}

const tablesOf = (...titles: readonly string[]): QuietTable[] =>
  titles.map((title) => quietTable(title, joost, [wim]))

const serveSeats = (tables: readonly QuietTable[]) =>
  serve({ 'GET /seats': [200, { seats: tables.map(({ seat }) => seat) }] })

const open = async (tables: readonly QuietTable[]) => {
  serveSeats(tables)
  return show(<MyActionsScreen open={opening(tables)} />)
}

const arrive = (table: QuietTable | undefined) =>
  act(async () => table?.state.set({ kind: 'open' }))

const openAll = async (tables: readonly QuietTable[]) => {
  for (const { state } of tables) state.set({ kind: 'open' })
  const screen = await open(tables)
  await screen.until(() => !screen.words().includes('We lezen je overleggen'))
  return screen
}

/** Where the links to tables lead. */
const links = (screen: { words(): string }): (string | null)[] => {
  if (screen.words() === '') throw new Error('nothing is shown')
  return [...document.querySelectorAll('main .my-table a')].map((link) => link.getAttribute('href'))
}

/** A clipboard that takes what is copied, or one that does not. */
const clipboard = (writeText: (text: string) => Promise<void>) => {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  onTestFinished(() => {
    if (before === undefined) Reflect.deleteProperty(navigator, 'clipboard')
    else Object.defineProperty(navigator, 'clipboard', before)
  })
}

test('my actions of all tables stand together, by when they ask for attention', async () => {
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const [first, second] = tables
  if (first === undefined || second === undefined) throw new Error('two tables were asked for')
  agree(first, 'kijkt naar de pillen', LONG_AGO)
  agree(first, 'belt de school', FAR_AWAY)
  agree(second, 'vraagt de wijkagent', null)
  const screen = await openAll(tables)
  expect(screen.words()).toMatch(
    /Te laat.*kijkt naar de pillen.*Later.*belt de school.*Zonder datum.*vraagt de wijkagent/,
  )
  expect(screen.words()).toContain('Een plek voor Noor')
  expect(screen.words()).toContain('26 mei 2999 kijken we of het werkt')
})

test('it says what my share in an action is', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', null, 'hears')
  const watched = agree(table, 'zet een kist neer', null, 'thinks-along')
  table.memory.plan.change('action', watched, { watcher: joostParty })
  const screen = await openAll(tables)
  expect(screen.words()).toContain('Hiervan hoor je hoe het ging')
  expect(screen.words()).toContain('Hier let je op')
})

test('tables open a few at a time, and it shows how far it is', async () => {
  const tables = tablesOf('een', 'twee', 'drie', 'vier', 'vijf')
  const screen = await open(tables)
  expect(tables.map(({ opened }) => opened)).toEqual([1, 1, 1, 0, 0])
  expect(screen.words()).toContain('We lezen je overleggen: 0 van 5')
  await arrive(tables[0])
  await screen.until(() => tables[3]?.opened === 1)
  expect(screen.words()).toContain('We lezen je overleggen: 1 van 5')
})

test('one table that does not open stops no other, says so, and can be tried again', async () => {
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const [broken, fine] = tables
  if (broken === undefined || fine === undefined) throw new Error('two tables were asked for')
  agree(fine, 'vraagt de wijkagent', null)
  agree(broken, 'belt de school', null)
  broken.state.set({ kind: 'closed', reason: 'removed' })
  fine.state.set({ kind: 'open' })
  const screen = await open(tables)
  await screen.until(() => screen.words().includes('vraagt de wijkagent'))
  expect(screen.words()).toContain('Weer lucht in huis: dit overleg kunnen we nu niet lezen.')
  broken.state.set({ kind: 'open' })
  await screen.click(screen.button('Probeer opnieuw: Weer lucht in huis'))
  await screen.until(() => screen.words().includes('belt de school'))
})

test('what was made without the resident says so, on the screen and in what is copied', async () => {
  const copied: string[] = []
  clipboard(async (text) => {
    copied.push(text)
  })
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  const action = agree(table, 'belt de school', null)
  table.memory.plan.change('action', action, { proposal: true })
  const screen = await openAll(tables)
  expect(screen.words()).toContain('Voorstel, nog niet besproken')
  await screen.click(screen.button('Kopieer voor mijn systeem: Weer lucht in huis'))
  expect(copied[0]).toContain('- Voorstel, nog niet besproken: Joost belt de school')
})

test('a tap with a word reports how it goes, and says when that is saved', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  const action = agree(table, 'belt de school', null)
  const screen = await openAll(tables)
  await screen.click(screen.button('vast'))
  await screen.type('Een woord erbij', 'De school belt niet terug.')
  table.save.set('saving')
  await screen.click(screen.button('Meld: loopt vast'))
  expect(table.memory.plan.plan.get().reports).toMatchObject([
    { action, status: 'stuck', words: 'De school belt niet terug.', by: joostParty },
  ])
  expect(screen.words()).toContain('Gemeld. Bezig met bewaren.')
  await act(async () => table.save.set('saved'))
  await screen.until(() => screen.words().includes('Gemeld en bewaard.'))
  expect(screen.words()).toContain('De school belt niet terug.')
  expect(document.activeElement).toBe(screen.button('vast'))
})

test('what is done moves to what is done, with what was told of it and the focus', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', LONG_AGO)
  const screen = await openAll(tables)
  await screen.click(screen.button('gelukt'))
  await screen.click(screen.button('Meld: gelukt'))
  await screen.until(() => screen.words().includes('Gemeld en bewaard.'))
  expect(screen.words()).not.toContain('Te laat')
  expect(document.activeElement).toBe(screen.button('gelukt'))
})

test('when another changes the day while one types, the word goes along, with the focus', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  const action = agree(table, 'belt de school', LONG_AGO)
  const screen = await openAll(tables)
  await screen.click(screen.button('vast'))
  await screen.type('Een woord erbij', 'De school belt niet terug.')
  await act(async () => table.memory.plan.change('action', action, { due: FAR_AWAY }))
  await screen.until(() => screen.words().includes('Later'))
  expect(screen.words()).not.toContain('Te laat')
  expect(screen.field('Een woord erbij').value).toBe('De school belt niet terug.')
  expect(document.activeElement).toBe(screen.field('Een woord erbij'))
  await screen.click(screen.button('Meld: loopt vast'))
  expect(table.memory.plan.plan.get().reports).toMatchObject([
    { action, status: 'stuck', words: 'De school belt niet terug.' },
  ])
})

test('a word that was half typed is there after a reload, and nothing is when it was reported', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', LONG_AGO)
  const before = await openAll(tables)
  await before.click(before.button('vast'))
  await before.type('Een woord erbij', 'De school belt niet terug.')
  const screen = await openAll(tables)
  expect(screen.field('Een woord erbij').value).toBe('De school belt niet terug.')
  await screen.click(screen.button('Meld: loopt vast'))
  const later = await openAll(tables)
  expect(later.words()).not.toContain('Een woord erbij')
})

test('who thinks better of it reports nothing', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', null)
  const screen = await openAll(tables)
  await screen.click(screen.button('gelukt'))
  await screen.click(screen.button('Toch niet'))
  expect(table.memory.plan.plan.get().reports).toEqual([])
})

test('who only hears about it, or only reads along, has nothing to report', async () => {
  const reader = someone('Joost', { access: 'view' })
  const heard = quietTable('Weer lucht in huis', joost, [wim])
  const read = quietTable('Een plek voor Noor', reader, [wim])
  agree(heard, 'belt de school', null, 'hears')
  agree(read, 'vraagt de wijkagent', null)
  const screen = await openAll([heard, read])
  expect(screen.words()).toContain('vraagt de wijkagent')
  expect(screen.hasButton('gelukt')).toBe(false)
})

test('my part is copied as plain text, of one table or of all', async () => {
  const copied: string[] = []
  clipboard(async (text) => {
    copied.push(text)
  })
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const [first, second] = tables
  if (first === undefined || second === undefined) throw new Error('two tables were asked for')
  agree(first, 'belt de school', null)
  agree(second, 'vraagt de wijkagent', null)
  const screen = await openAll(tables)
  await screen.click(screen.button('Kopieer voor mijn systeem: Weer lucht in huis'))
  expect(copied[0]).toContain('- Joost belt de school')
  expect(copied[0]).not.toContain('wijkagent')
  expect(screen.words()).toContain('Gekopieerd')
  await screen.click(screen.button('Kopieer alles voor mijn systeem'))
  expect(copied[1]).toContain('- Joost belt de school')
  expect(copied[1]).toContain('- Joost vraagt de wijkagent')
})

test('where copying is not possible, the text is there to copy by hand', async () => {
  clipboard(() => Promise.reject(new Error('forbidden')))
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', null)
  const screen = await openAll(tables)
  await screen.click(screen.button('Kopieer voor mijn systeem: Weer lucht in huis'))
  await screen.until(() => screen.words().includes('Kopiëren lukt hier niet vanzelf.'))
  const { activeElement } = document
  if (!(activeElement instanceof HTMLTextAreaElement)) throw new Error('no text to copy')
  expect(activeElement.value).toContain('- Joost belt de school')
  expect(activeElement.selectionEnd).toBe(activeElement.value.length)
})

test('a table in which I have no part is closed again; the others stay open', async () => {
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const [mine, none] = tables
  if (mine === undefined || none === undefined) throw new Error('two tables were asked for')
  agree(mine, 'belt de school', null)
  const screen = await openAll(tables)
  await screen.until(() => none.left === 1)
  expect(mine.left).toBe(0)
})

test('who leaves the screen leaves every table that is open, and waits for none', async () => {
  const tables = tablesOf('een', 'twee', 'drie', 'vier')
  const all = new MyTables(
    tables.map(({ seat }) => seat),
    opening(tables),
  )
  all.leave()
  expect(tables.map(({ opened, left }) => [opened, left])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [0, 0],
  ])
})

test('a table of a team has no plan and is not opened', async () => {
  const team = quietTable('Teamtafel Noord', joost, [])
  const seat = { ...team.seat, session: { ...team.seat.session, household: null } }
  const screen = await open([{ ...team, seat }])
  expect(team.opened).toBe(0)
  expect(screen.words()).toContain('Je hebt nu geen afspraken.')
  expect(links(screen)).toContain(`/overleg/${seat.session.id}`)
})

test('what arrives in the same moment in which a table opens is not missed', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  const elsewhere = quietTable('Weer lucht in huis', joost, [wim])
  agree(elsewhere, 'belt de school', null)
  const screen = await open(tables)
  await act(async () => {
    table.save.set('saving')
    exchange(elsewhere.memory, table.memory)
    table.state.set({ kind: 'open' })
  })
  await screen.until(() => screen.words().includes('belt de school'))
  expect(table.left).toBe(0)
})

test('without actions it says so kindly, and leads to the tables', async () => {
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const screen = await openAll(tables)
  await screen.until(() => screen.words().includes('Je hebt nu geen afspraken.'))
  expect(links(screen)).toEqual(tables.map(({ seat }) => `/overleg/${seat.session.id}`))
})

test('who leads finds the way to their meetings by the name at the head', async () => {
  const leader = someone('Samira', { access: 'coordinate' })
  const screen = await openAll([quietTable('Weer lucht in huis', leader, [wim])])
  const [home] = document.querySelectorAll('header a')
  expect(home?.getAttribute('href')).toBe('/')
  expect(home?.getAttribute('aria-label')).toBe('Samenbord, naar mijn overleggen')
  expect(screen.words()).toContain('Naar mijn overleggen')
})

test('how it goes says who noted it, when another did', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  const action = agree(table, 'belt de school', null)
  const by = partyOf({ kind: 'participant', id: wim.id })
  table.memory.plan.add('report', { action, status: 'stuck', words: 'in gesprek', by })
  const screen = await openAll(tables)
  expect(screen.words()).toMatch(/vast \(.*, volgens Wim, genoteerd door Joost\): in gesprek/)
})

test('when it cannot be asked which tables there are, it can be tried again', async () => {
  serve({ 'GET /seats': refusal('internal') })
  const screen = await show(<MyActionsScreen open={opening([])} />)
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  serve({ 'GET /seats': [200, { seats: [] }] })
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => screen.words().includes('Dit toestel kent nog geen overleg van jou.'))
})

test('beside my sessions stand the first few, the late ones first', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  for (const number of [1, 2, 3, 4, 5]) agree(table, `afspraak ${number}`, FAR_AWAY)
  agree(table, 'kijkt naar de pillen', LONG_AGO)
  table.state.set({ kind: 'open' })
  serveSeats(tables)
  const screen = await show(<MyActionsList open={opening(tables)} />)
  await screen.until(() => screen.words().includes('kijkt naar de pillen'))
  expect(screen.words()).toMatch(/^Mijn afsprakenJoost kijkt naar de pillen/)
  expect(screen.words()).not.toContain('afspraak 5')
  expect(screen.words()).toContain('Al mijn afspraken')
})

test('beside my sessions only the last used tables are read, each for a moment', async () => {
  const tables = tablesOf('een', 'twee', 'drie', 'vier', 'vijf', 'zes')
  for (const table of tables) {
    agree(table, 'belt de school', null)
    table.state.set({ kind: 'open' })
  }
  serveSeats(tables)
  await show(<MyActionsList open={opening(tables)} />).then((screen) =>
    screen.until(() => tables[4]?.left === 1),
  )
  expect(tables.map(({ opened, left }) => [opened, left])).toEqual([
    ...Array.from({ length: 5 }, () => [1, 1]),
    [0, 0],
  ])
})

test('what was read for a moment stays to be seen', async () => {
  const tables = tablesOf('Weer lucht in huis')
  const [table] = tables
  if (table === undefined) throw new Error('a table was asked for')
  agree(table, 'belt de school', null)
  table.state.set({ kind: 'open' })
  serveSeats(tables)
  const screen = await show(<MyActionsList open={opening(tables)} />)
  await screen.until(() => table.left === 1)
  expect(screen.words()).toContain('belt de school')
})

/** Beside my sessions, my action at one of two tables, of which one is still mine to see. */
const glanceAt = async () => {
  const tables = tablesOf('Weer lucht in huis', 'Een plek voor Noor')
  const [closing, staying] = tables
  if (closing === undefined || staying === undefined) throw new Error('two tables were asked for')
  agree(closing, 'belt de school', null)
  agree(staying, 'vraagt de wijkagent', null)
  for (const { state } of tables) state.set({ kind: 'open' })
  serveSeats(tables)
  const screen = await show(<MyActionsList open={opening(tables)} />)
  await screen.until(() => tables.every(({ left }) => left === 1))
  return { screen, tables, staying }
}

const lookAgain = () => act(async () => window.dispatchEvent(new Event('focus')))

test('what closed to me is gone from beside my sessions when I look again', async () => {
  const { screen, tables, staying } = await glanceAt()
  expect(screen.words()).toContain('belt de school')
  serveSeats([staying])
  await lookAgain()
  await screen.until(() => !screen.words().includes('belt de school'))
  expect(screen.words()).toContain('vraagt de wijkagent')
  expect(staying.opened).toBe(1)
  serveSeats(tables)
  await lookAgain()
  await screen.until(() => screen.words().includes('belt de school'))
})

test('what closed to me goes by itself within a minute, while I look', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { screen, staying } = await glanceAt()
  const calls = serveSeats([staying])
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await act(async () => vi.advanceTimersByTime(60_000))
  expect(calls).toEqual([])
  hidden.mockRestore()
  await act(async () => vi.advanceTimersByTime(60_000))
  await screen.until(() => !screen.words().includes('belt de school'))
})

test('without a network what was read stays', async () => {
  const { screen } = await glanceAt()
  const calls = serve({})
  await lookAgain()
  await screen.until(() => calls.length === 1)
  expect(screen.words()).toContain('belt de school')
  expect(screen.hasButton('Probeer opnieuw')).toBe(false)
})

test('without actions in the last used tables, it says no more than that', async () => {
  const tables = tablesOf('een', 'twee', 'drie', 'vier', 'vijf', 'zes')
  for (const { state } of tables) state.set({ kind: 'open' })
  serveSeats(tables)
  const screen = await show(<MyActionsList open={opening(tables)} />)
  await screen.until(() =>
    screen.words().includes('In je laatste overleggen heb je geen afspraken.'),
  )
})

test('a table that takes long lets the next begin, and is read when it comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const tables = tablesOf('een', 'twee', 'drie', 'vier')
  const screen = await open(tables)
  await act(async () => vi.advanceTimersByTime(15_000))
  expect(tables[3]?.opened).toBe(1)
  expect(screen.words()).toContain('een: dit duurt lang. We blijven het proberen.')
})
