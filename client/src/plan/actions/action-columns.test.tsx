// @vitest-environment happy-dom
import { partyOf } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { useAtTable } from '../../entity/at-table.tsx'
import {
  type PlanScreen,
  type Seat,
  seatOf,
  showAt,
} from '../../entity/test-support/plan-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { someone } from '../../ui/test-support/people.ts'
import { PlanPlaceProvider } from '../plan-place.tsx'
import { ActionColumns } from './action-columns.tsx'
import { agreedAt } from './test-support/agreed.ts'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

const Columns = (): ReactElement => <ActionColumns plan={usePlan(useAtTable().table)} />

const open = (seat: Seat) =>
  showAt(
    seat,
    <PlanPlaceProvider begin="actions">
      <Columns />
    </PlanPlaceProvider>,
  )

const columns = (screen: PlanScreen) =>
  screen.all('.action-column').map((column) => column.querySelector('h4')?.textContent)

const column = (screen: PlanScreen, name: string): HTMLElement => {
  const found = screen
    .all('.action-column')
    .find((one) => one.querySelector('h4')?.textContent?.startsWith(name))
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

/** Drags the only card onto a column. */
const drop = (screen: PlanScreen, onto: HTMLElement) =>
  act(async () => {
    const dataTransfer = new DataTransfer()
    const fire = (target: HTMLElement, type: string) => {
      const event = new DragEvent(type, { bubbles: true, cancelable: true })
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
      target.dispatchEvent(event)
    }
    fire(screen.find('.action-card'), 'dragstart')
    fire(onto, 'dragover')
    fire(onto, 'drop')
  })

test('actions stand by how they go', async () => {
  const seat = seatOf(samira, [wim])
  const id = agreedAt(seat, 'belt Kees')
  agreedAt(seat, 'belt de verzekering')
  seat.table.plan.add('report', { action: id, status: 'stuck', words: '', by: ofWim })
  expect(columns(await open(seat))).toEqual([
    'afgesproken 1 afspraak',
    'loopt 0 afspraken',
    'loopt vast 1 afspraak',
    'gelukt 0 afspraken',
  ])
})

test('laid in another column, it asks for a word and tells that it goes like that', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'belt Kees')
  const screen = await open(seat)
  await drop(screen, column(screen, 'loopt'))
  expect(screen.words()).toContain('Zet op: loopt')
  await screen.type('Een paar woorden erbij', 'hij belt terug')
  await screen.click(screen.button('Zet het zo neer'))
  expect(seat.table.plan.plan.get().reports).toMatchObject([
    { status: 'running', words: 'hij belt terug' },
  ])
  expect(columns(screen)[1]).toBe('loopt 1 afspraak')
})

test('who thinks better of it changes nothing', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'belt Kees')
  const screen = await open(seat)
  await drop(screen, column(screen, 'gelukt'))
  await screen.click(screen.button('Toch niet'))
  expect(seat.table.plan.plan.get().reports).toEqual([])
})

test('that it is agreed, or goes as it goes, is nothing to tell', async () => {
  const seat = seatOf(samira, [wim])
  const id = agreedAt(seat, 'belt Kees')
  seat.table.plan.add('report', { action: id, status: 'running', words: '', by: ofWim })
  const screen = await open(seat)
  await drop(screen, column(screen, 'afgesproken'))
  await drop(screen, column(screen, 'loopt'))
  expect(screen.hasButton('Zet het zo neer')).toBe(false)
})

test('who tells how it goes in a card goes along with it to its column, and hears where that is', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'belt Kees')
  const waits = agreedAt(seat, 'vraagt Daan')
  seat.table.plan.add('report', { action: waits, status: 'running', words: '', by: ofWim })
  const screen = await open(seat)
  await screen.click(screen.button('Wat kan met deze afspraak: belt Kees'))
  await screen.click(screen.button('Zet op: loopt'))
  await screen.click(screen.button('Zet het zo neer'))
  expect(document.activeElement?.textContent).toContain('belt Kees')
  expect(document.activeElement?.closest('.action-column')).toBe(column(screen, 'loopt'))
  expect(screen.words()).toContain('Staat nu bij: loopt.')
})

test('a card that another tells of goes with who is in it, open as it was', async () => {
  const seat = seatOf(samira, [wim])
  const id = agreedAt(seat, 'belt Kees')
  const screen = await open(seat)
  await screen.click(screen.find('.action-face__open'))
  await act(async () => screen.area('Wat is de afspraak?').focus())
  await act(async () => {
    seat.table.plan.add('report', { action: id, status: 'stuck', words: '', by: ofWim })
  })
  expect(document.activeElement).toBe(column(screen, 'loopt vast').querySelector('.action-card'))
  expect(screen.area('Wat is de afspraak?').value).toBe('belt Kees')
})

test('a card that was laid elsewhere has the focus there', async () => {
  const seat = seatOf(samira, [wim])
  agreedAt(seat, 'belt Kees')
  const screen = await open(seat)
  await drop(screen, column(screen, 'loopt'))
  await screen.click(screen.button('Zet het zo neer'))
  expect(document.activeElement).toBe(column(screen, 'loopt').querySelector('.action-card'))
})

test('only actions can be laid in a column', async () => {
  const seat = seatOf(samira)
  agreedAt(seat, 'belt Kees')
  const screen = await open(seat)
  const over = async (kind: string) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData(`application/x-samenbord-${kind}`, 'x')
    const event = new DragEvent('dragover', { bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
    await act(async () => column(screen, 'loopt').dispatchEvent(event))
    return column(screen, 'loopt').getAttribute('data-over')
  }
  expect(await over('statement')).toBe('false')
  expect(await over('action')).toBe('true')
})
