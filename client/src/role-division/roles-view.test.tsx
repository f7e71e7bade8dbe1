// @vitest-environment happy-dom
import { NEW_ACTION, type ParticipantId, partyOf } from '@samenbord/shared/model'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { report } from '../entity/reporting.ts'
import {
  doing,
  type PlanScreen,
  type Seat,
  seatOf,
  seatsFor,
  showAt,
  sync,
} from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { RolesView } from './roles-view.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const joost = someone('Joost', { organisation: 'Thuiszorg Linde' })
const wim = someone('Wim', { kind: 'resident' })
const seat = (id: ParticipantId) => partyOf({ kind: 'participant', id })

const view = <RolesView whole={undefined} onWhole={() => {}} />

const onScreen = (narrow: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({
    matches: narrow,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}
beforeEach(() => onScreen(false))
afterEach(() => vi.unstubAllGlobals())

const addTask = ({ table }: Seat, words: string) =>
  table.plan.add('action', { ...NEW_ACTION, words })

const cell = (screen: PlanScreen, label: string): HTMLElement => {
  const found = screen
    .all('.matrix__button')
    .find((one) => one.getAttribute('aria-label') === label)
  if (found === undefined) {
    const all = screen.all('.matrix__button').map((one) => one.getAttribute('aria-label'))
    throw new Error(`no cell ${label} among ${all.join(' | ')}`)
  }
  return found
}

describe('the tasks against the people', () => {
  test('a cell says who, which task and what, and is filled by choosing', async () => {
    const mine = seatOf(samira, [wim, joost])
    addTask(mine, 'De gang vrijmaken')
    const screen = await showAt(mine, view)
    await screen.click(cell(screen, 'Wim, De gang vrijmaken: niets'))
    await screen.click(screen.button('doet het'))
    expect(cell(screen, 'Wim, De gang vrijmaken: doet')).toBe(document.activeElement)
    await screen.click(cell(screen, 'Wim, De gang vrijmaken: doet'))
    await screen.click(screen.button('Niets meer'))
    cell(screen, 'Wim, De gang vrijmaken: niets')
  })

  test('is filled by keyboard alone, with one stop for the tab key', async () => {
    const mine = seatOf(samira, [wim, joost])
    const task = addTask(mine, 'De gang vrijmaken')
    const screen = await showAt(mine, view)
    expect(screen.all('.matrix__button[tabindex="0"]')).toHaveLength(1)
    const first = screen.find('.matrix__button[tabindex="0"]')
    await doing(() => first.focus())
    await screen.press('ArrowRight')
    await screen.press('d')
    const [[party] = []] = [...(mine.table.plan.plan.get().roles.get(task) ?? [])]
    expect(party).toBe(seat(samira.id))
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Samira, De gang vrijmaken: doet',
    )
    await screen.press('Delete')
    expect(mine.table.plan.plan.get().roles.get(task)).toBeUndefined()
  })

  test('is one step to take back', async () => {
    const mine = seatOf(samira, [wim])
    const task = addTask(mine, 'De gang vrijmaken')
    const screen = await showAt(mine, view)
    await doing(() => screen.find('.matrix__button[tabindex="0"]').focus())
    await screen.press('b')
    await doing(() => mine.table.undo.undo())
    expect(mine.table.plan.plan.get().roles.get(task)).toBeUndefined()
  })

  test('two who fill the same cell at once see the same in the end', async () => {
    const [ofSamira, ofJoost] = seatsFor(samira, joost)
    if (ofSamira === undefined || ofJoost === undefined) throw new Error('both sit there')
    const task = addTask(ofSamira, 'De gang vrijmaken')
    await sync(ofSamira, ofJoost)
    ofSamira.table.plan.setRole(task, seat(joost.id), 'does')
    ofJoost.table.plan.setRole(task, seat(joost.id), 'decides')
    await sync(ofSamira, ofJoost)
    await sync(ofSamira, ofJoost)
    const said = [ofSamira, ofJoost].map(({ table }) =>
      table.plan.plan.get().roles.get(task)?.get(seat(joost.id)),
    )
    expect(said[0]).toBe(said[1])
    expect(['does', 'decides']).toContain(said[0])
  })

  test('two who press a key in the same cell at once both read one word, in a row that stays', async () => {
    const [ofSamira, ofJoost] = seatsFor(samira, joost)
    if (ofSamira === undefined || ofJoost === undefined) throw new Error('both sit there')
    const task = addTask(ofSamira, 'De gang vrijmaken')
    ofSamira.table.plan.setRole(task, seat(samira.id), 'hears')
    await sync(ofSamira, ofJoost)
    const screens = [await showAt(ofSamira, view), await showAt(ofJoost, view)]
    for (const [place, screen] of screens.entries()) {
      await doing(() => cell(screen, 'Joost, De gang vrijmaken: niets').focus())
      await screen.press(place === 0 ? 'd' : 'b')
    }
    await sync(ofSamira, ofJoost)
    await sync(ofSamira, ofJoost)
    const rows = screens.map((screen) =>
      screen
        .all('.matrix__button')
        .map((one) => one.getAttribute('aria-label') ?? '')
        .sort(),
    )
    expect(rows[0]).toEqual(rows[1])
    expect(rows[0]?.[0]).toMatch(/^Joost, De gang vrijmaken: (doet|beslist)$/)
    expect(rows[0]?.[1]).toBe('Samira, De gang vrijmaken: hoort')
    expect(screens.map((screen) => screen.all('.matrix__row').length)).toEqual([1, 1])
  })

  test('Escape leaves a cell as it was, and one is there again', async () => {
    const mine = seatOf(samira, [wim])
    const task = addTask(mine, 'De gang vrijmaken')
    const screen = await showAt(mine, view)
    const begin = cell(screen, 'Wim, De gang vrijmaken: niets')
    await screen.click(begin)
    expect(document.activeElement?.getAttribute('role')).toBe('menuitem')
    await screen.press('Escape')
    expect(document.activeElement).toBe(begin)
    expect(begin.getAttribute('aria-expanded')).toBe('false')
    expect(mine.table.plan.plan.get().roles.get(task)).toBeUndefined()
  })

  describe('while others change the plan', () => {
    /** Three tasks below one another, at a table of two. */
    const threeTasks = async () => {
      const [mine, theirs] = seatsFor(samira, joost)
      if (mine === undefined || theirs === undefined) throw new Error('both sit there')
      const above = addTask(theirs, 'Dozen bewaren')
      const task = addTask(theirs, 'De gang vrijmaken')
      const below = addTask(theirs, 'De sleutel halen')
      await sync(mine, theirs)
      const screen = await showAt(mine, view)
      const rolesOf = (id: typeof task) => [
        ...(mine.table.plan.plan.get().roles.get(id)?.values() ?? []),
      ]
      return { mine, theirs, above, task, below, screen, rolesOf }
    }
    /** Another finishes the task above, or takes that back. */
    const tell = async (
      { mine, theirs, above }: Awaited<ReturnType<typeof threeTasks>>,
      status: 'done' | 'running',
    ) => {
      report(theirs.table.plan, above, status, '', seat(joost.id))
      await sync(mine, theirs)
    }

    test('a key fills the task one is at, when one above it is done or comes back', async () => {
      const at = await threeTasks()
      const { screen, task, below, above, rolesOf } = at
      await doing(() => cell(screen, 'Samira, De gang vrijmaken: niets').focus())
      await tell(at, 'done')
      expect(screen.all('.matrix__row')).toHaveLength(2)
      await screen.press('d')
      expect([rolesOf(task), rolesOf(below)]).toEqual([['does'], []])
      expect(screen.find('.matrix__button[tabindex="0"]')).toBe(document.activeElement)
      await tell(at, 'running')
      expect(screen.all('.matrix__row')).toHaveLength(3)
      await screen.press('Delete')
      await screen.press('b')
      expect([rolesOf(above), rolesOf(task), rolesOf(below)]).toEqual([[], ['decides'], []])
      await screen.press('ArrowDown')
      expect(document.activeElement?.getAttribute('aria-label')).toContain('De sleutel halen')
    })

    test('an open menu stays with its task, and with what one was at in it', async () => {
      const at = await threeTasks()
      const { screen, task, below, above, rolesOf } = at
      await screen.click(cell(screen, 'Samira, De gang vrijmaken: niets'))
      await screen.press('ArrowDown')
      const chosen = document.activeElement
      await tell(at, 'done')
      expect(document.activeElement).toBe(chosen)
      await tell(at, 'running')
      expect(document.activeElement).toBe(chosen)
      await screen.click(screen.button('beslist erover'))
      expect([rolesOf(above), rolesOf(task), rolesOf(below)]).toEqual([[], ['decides'], []])
    })

    test('a menu whose task goes is closed, stays so, and the keys work again', async () => {
      const at = await threeTasks()
      const { screen, below, above, rolesOf } = at
      await screen.click(cell(screen, 'Samira, Dozen bewaren: niets'))
      await tell(at, 'done')
      expect(screen.all('[role="menu"]')).toHaveLength(0)
      await doing(() => cell(screen, 'Samira, De sleutel halen: niets').focus())
      await screen.press('d')
      await tell(at, 'running')
      expect(screen.all('[role="menu"]')).toHaveLength(0)
      expect([rolesOf(above), rolesOf(below)]).toEqual([[], ['does']])
    })

    test('a key and a menu stay with the person, when someone gets a column before them', async () => {
      const { mine, task, screen } = await threeTasks()
      const names = () => screen.all('.matrix__name').map(({ textContent }) => textContent)
      const before = names()
      const last = before.at(-1)
      const joins = (who: ReturnType<typeof someone>) =>
        doing(() => {
          const facts = mine.facts.get()
          mine.facts.set({ ...facts, participants: [who, ...facts.participants] })
        })
      await doing(() => cell(screen, `${last}, De gang vrijmaken: niets`).focus())
      await joins(wim)
      expect(names().indexOf(last ?? '')).toBe(before.length)
      await screen.press('d')
      await screen.click(cell(screen, `${last}, De gang vrijmaken: doet`))
      await joins(someone('Kim'))
      expect(names().indexOf(last ?? '')).toBe(before.length + 1)
      await screen.click(screen.button('beslist erover'))
      cell(screen, `${last}, De gang vrijmaken: beslist`)
      expect(mine.table.plan.plan.get().roles.get(task)?.size).toBe(1)
    })
  })

  test('who left the table is read at what they did, and the task waits for someone else', async () => {
    const [mine, theirs] = seatsFor(samira, joost)
    if (mine === undefined || theirs === undefined) throw new Error('both sit there')
    const task = addTask(theirs, 'De gang vrijmaken')
    theirs.table.plan.setRole(task, seat(joost.id), 'does')
    await sync(mine, theirs)
    const facts = mine.facts.get()
    mine.facts.set({
      ...facts,
      participants: facts.participants.filter(({ id }) => id !== joost.id),
    })
    const screen = await showAt(mine, view)
    cell(screen, 'Joost, De gang vrijmaken: doet, niet meer aan tafel')
    expect(screen.words()).toContain(
      'Joost zit niet meer aan tafel. Wie doet nu: De gang vrijmaken?',
    )
    await screen.click(screen.button('Loop ze langs'))
    expect(screen.words()).toContain('Joost deed dit, en zit niet meer aan tafel.')
    await screen.click(screen.button('SSamira'))
    cell(screen, 'Samira, De gang vrijmaken: doet')
    expect(screen.words()).not.toContain('Joost zit niet meer aan tafel. Wie doet nu')
  })

  test('straks begins as now, and what is changed there leaves now as it is', async () => {
    const mine = seatOf(samira, [wim])
    const task = addTask(mine, 'De gang vrijmaken')
    mine.table.plan.setRole(task, seat(samira.id), 'does')
    const screen = await showAt(mine, view)
    await screen.click(screen.button('Straks'))
    expect(screen.all('.matrix__under').map((one) => one.textContent)).toContain('zoals nu')
    await doing(() => cell(screen, 'Samira, De gang vrijmaken: doet').focus())
    await screen.press('Delete')
    await doing(() => cell(screen, 'Wim, De gang vrijmaken: niets').focus())
    await screen.press('d')
    expect(screen.all('.matrix__under').map((one) => one.textContent)).not.toContain('zoals nu')
    const plan = mine.table.plan.plan.get()
    expect(plan.roles.get(task)?.get(seat(samira.id))).toBe('does')
    expect([...(plan.rolesLater.get(task) ?? [])]).toEqual([
      [seat(samira.id), 'nothing'],
      [seat(wim.id), 'does'],
    ])
    await screen.click(screen.button('Toch zoals nu: De gang vrijmaken'))
    cell(screen, 'Samira, De gang vrijmaken: doet')
    cell(screen, 'Wim, De gang vrijmaken: niets')
  })

  test('who may only look can walk through it and changes nothing', async () => {
    const viewer = someone('Kim', { access: 'view' })
    const theirs = seatOf(viewer, [samira, wim])
    addTask(theirs, 'De gang vrijmaken')
    const screen = await showAt(theirs, view)
    await doing(() => screen.find('.matrix__button[tabindex="0"]').focus())
    await screen.press('d')
    expect(theirs.table.plan.plan.get().roles.size).toBe(0)
    expect(screen.words()).not.toContain('Taak erbij')
  })

  test('nothing is divided in the name of who is not there', async () => {
    const mine = seatOf(samira, [wim])
    addTask(mine, 'De gang vrijmaken')
    const agenda = {
      version: 1,
      mode: 'without-resident' as const,
      steps: [],
      current: null,
      since: null,
      noteTaker: null,
    }
    mine.facts.set({ ...mine.facts.get(), agenda })
    const screen = await showAt(mine, view)
    await doing(() => screen.find('.matrix__button[tabindex="0"]').focus())
    await screen.press('d')
    expect(mine.table.plan.plan.get().roles.size).toBe(0)
  })
})

describe('what is nobody’s', () => {
  test('is gone through one by one', async () => {
    const mine = seatOf(samira, [wim])
    const first = addTask(mine, 'Dozen bewaren')
    addTask(mine, 'De sleutel halen')
    const screen = await showAt(mine, view)
    expect(screen.words()).toContain('Van 2 taken is niet duidelijk wie die doet.')
    await screen.click(screen.button('Loop ze langs'))
    expect(document.activeElement?.textContent).toBe('Dozen bewaren')
    await screen.click(screen.button('WWim'))
    expect(mine.table.plan.plan.get().roles.get(first)?.size).toBe(1)
    await screen.click(screen.button('Volgende taak'))
    expect(document.activeElement?.textContent).toBe('De sleutel halen')
    expect(screen.hasButton('Sla over')).toBe(false)
  })

  test('is not skipped or swapped when another takes away the task one is at', async () => {
    const mine = seatOf(samira, [wim])
    const [first, second] = ['Dozen bewaren', 'De sleutel halen', 'De gang vrijmaken'].map((one) =>
      addTask(mine, one),
    )
    const remove = (id: typeof first) => {
      const action = mine.table.plan.plan.get().actions.find((one) => one.id === id)
      if (action !== undefined) mine.table.plan.remove(action)
    }
    const heading = () => screen.find('.grey-area h3').textContent
    const screen = await showAt(mine, view)
    await screen.click(screen.button('Loop ze langs'))
    await screen.click(screen.button('Sla over'))
    expect(heading()).toBe('De sleutel halen')
    await doing(() => remove(first))
    expect(heading()).toBe('De sleutel halen')
    expect(screen.words()).toContain('Taak 1 van 2')
    await doing(() => remove(second))
    expect(heading()).toBe('Nog niet duidelijk wie')
    await screen.click(screen.button('Volgende taak'))
    expect(document.activeElement?.textContent).toBe('De gang vrijmaken')
    expect(screen.hasButton('Sla over')).toBe(false)
  })

  test('a check leads to who could do it', async () => {
    const mine = seatOf(samira, [wim])
    addTask(mine, 'Dozen bewaren')
    const screen = await showAt(mine, view)
    expect(screen.words()).toContain('Niemand doet nog: Dozen bewaren.')
    await screen.click(screen.button('Wie kan dat?'))
    expect(document.activeElement?.textContent).toBe('Dozen bewaren')
  })
})

describe('on a phone', () => {
  test('one reads what is asked of oneself, and tells with a tap how it goes', async () => {
    onScreen(true)
    const mine = seatOf(wim, [samira])
    const gang = addTask(mine, 'De gang vrijmaken')
    const kist = addTask(mine, 'Een kist op de galerij')
    mine.table.plan.setRole(gang, seat(wim.id), 'does')
    mine.table.plan.setRole(gang, seat(samira.id), 'does')
    mine.table.plan.setRole(kist, seat(wim.id), 'decides')
    mine.table.plan.setRole(kist, seat(samira.id), 'does')
    const screen = await showAt(mine, view)
    expect(screen.words()).toContain('Jij en Samira')
    expect(screen.words()).toContain('Jij beslist')
    expect(screen.words()).toContain('Een kist op de galerij, van Samira')
    const comesFirst = screen.find('.my-part').compareDocumentPosition(screen.find('.lead-part'))
    expect(comesFirst).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await screen.click(screen.button('loopt'))
    const [said] = mine.table.plan.plan.get().reports
    expect(said).toMatchObject({ action: gang, status: 'running', by: seat(wim.id) })
  })

  test('of whom nothing is asked, that is what one reads', async () => {
    onScreen(true)
    const screen = await showAt(seatOf(wim, [samira]), view)
    expect(screen.words()).toContain('Er wordt nu niets van je gevraagd.')
  })
})

test('a task is a line and Enter, and stands in the plan as any other', async () => {
  const mine = seatOf(samira, [wim])
  const screen = await showAt(mine, view)
  expect(screen.words()).toContain('Er zijn nog geen taken.')
  await screen.type('Taak erbij', 'De sleutel halen')
  await screen.click(screen.button('Zet erbij'))
  expect(mine.table.plan.plan.get().actions.map(({ words }) => words)).toEqual(['De sleutel halen'])
})
