// @vitest-environment happy-dom
import type { Agenda, Participant } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { useLeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { type TableState, Value } from '../../sync/index.ts'
import { agendaOf, stepOf } from '../../ui/test-support/agenda.ts'
import { someone } from '../../ui/test-support/people.ts'
import { serve } from '../../ui/test-support/server.ts'
import { NowArea } from './now-area.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const wim = someone('Wim', { kind: 'resident' })

const open = { state: new Value<TableState>({ kind: 'open' }), isNewer: false }
const nothing = () => {}

const Now = (props: { seat: Seat }): ReactElement => (
  <>
    <textarea id="elsewhere" />
    <NowArea
      table={{ ...open, doc: props.seat.table.doc, undo: props.seat.table.undo }}
      leading={useLeadAgenda()}
      narrow
      whole
      onWhole={nothing}
      onAgenda={nothing}
      onPanel={nothing}
      onEnd={nothing}
    />
  </>
)

const howIsIt = stepOf('how-is-it')
const wishes = stepOf('wishes')
const at = (kind: 'how-is-it' | 'wishes' | null): Agenda => agendaOf(kind, [howIsIt, wishes])

const goTo = (seat: Seat, agenda: Agenda | null) =>
  doing(() => seat.facts.set({ ...seat.facts.get(), agenda }))

const screenOf = async (me: Participant, agenda: Agenda | null) => {
  const seat = seatOf(
    me,
    [samira, wim].filter((one) => one !== me),
  )
  await goTo(seat, agenda)
  const screen = await showAt(seat, <Now seat={seat} />)
  const title = () => screen.find('h2').textContent
  /** The own words, in the field that the step has for them. */
  const own = async (): Promise<HTMLTextAreaElement> => {
    await screen.until(() => screen.all('.now textarea').length > 0)
    const field = screen.find('.now textarea')
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field for the own words')
    return field
  }
  const write = async (words: string): Promise<HTMLTextAreaElement> => {
    const field = await own()
    await act(async () => {
      field.focus()
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      set?.call(field, words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return field
  }
  return { ...screen, seat, title, own, write }
}

test('the step is the one the table is at, also for who comes late', async () => {
  const screen = await screenOf(wim, at('wishes'))
  expect(screen.title()).toBe('Wat wil je anders?')
  expect(screen.words()).toContain('Stap 2 van 2')
})

test('who writes nothing goes along with the table', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  await screen.own()
  await goTo(screen.seat, at('wishes'))
  expect(screen.title()).toBe('Wat wil je anders?')
})

test('who writes keeps the step until they go along, and what they wrote', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  const field = await screen.write('Ik slaap')
  await goTo(screen.seat, at('wishes'))
  expect(screen.title()).toBe('Hoe is het?')
  expect(screen.words()).toContain('Jullie zijn al bij: Wat wil je anders?')
  expect(field.isConnected).toBe(true)
  expect(field.value).toBe('Ik slaap')
  expect(document.activeElement).toBe(field)
  await screen.click(screen.button('Ga mee naar Wat wil je anders?'))
  expect(screen.title()).toBe('Wat wil je anders?')
  expect(document.activeElement).toBe(screen.find('h2'))
  await goTo(screen.seat, at('how-is-it'))
  expect((await screen.own()).value).toBe('Ik slaap')
})

test('what someone writes stays also when the steps are over and the meeting ends', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  const field = await screen.write('Ik slaap')
  await goTo(screen.seat, at(null))
  await goTo(screen.seat, null)
  expect(screen.title()).toBe('Hoe is het?')
  expect(field.isConnected).toBe(true)
  await screen.click(screen.button('Ga mee'))
  expect(screen.title()).toBe('Er is nu geen gesprek')
})

test('who leads on goes along, also from words that stand in a field still', async () => {
  const screen = await screenOf(samira, at('how-is-it'))
  await screen.write('Wim zegt')
  const session = screen.seat.facts.get()?.session.id
  serve({ [`POST /sessions/${session}/agenda`]: [200, { agenda: at('wishes') }] })
  await screen.click(screen.button('Volgende stap: Wat wil je anders?'))
  await goTo(screen.seat, at('wishes'))
  expect(screen.title()).toBe('Wat wil je anders?')
  await goTo(screen.seat, at('how-is-it'))
  expect((await screen.own()).value).toBe('Wim zegt')
})

test('writing elsewhere holds no step', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  await screen.own()
  await act(async () => document.getElementById('elsewhere')?.focus())
  await goTo(screen.seat, at('wishes'))
  expect(screen.title()).toBe('Wat wil je anders?')
  expect(document.activeElement?.id).toBe('elsewhere')
})

test('on a phone who leads goes on from here, the others read', async () => {
  const leads = await screenOf(samira, at('how-is-it'))
  expect(leads.hasButton('Volgende stap: Wat wil je anders?')).toBe(true)
  const reads = await screenOf(wim, at('how-is-it'))
  expect(reads.hasButton('Volgende stap: Wat wil je anders?')).toBe(false)
})

test('before the first step who leads can begin, and the others know what they wait for', async () => {
  const leads = await screenOf(samira, at(null))
  expect(leads.hasButton('Begin met Hoe is het?')).toBe(true)
  const waits = await screenOf(wim, at(null))
  expect(waits.words()).toContain('De gespreksleider begint zo.')
})

const later = (agenda: Agenda, minutes: number, mode: Agenda['mode'] = agenda.mode): Agenda => ({
  ...agenda,
  mode,
  since: new Date(Date.now() + minutes * 60_000).toISOString(),
})

test('who writes loses nothing when the table goes on and comes back', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  const field = await screen.write('Ik slaap')
  await goTo(screen.seat, later(at('wishes'), 1))
  await goTo(screen.seat, later(at('how-is-it'), 2))
  expect(screen.words()).not.toContain('Jullie zijn al bij')
  expect(field.isConnected).toBe(true)
  expect(document.activeElement).toBe(field)
  expect(field.value).toBe('Ik slaap')
})

test('a step that comes again begins anew for who wrote nothing', async () => {
  const screen = await screenOf(wim, at('how-is-it'))
  const field = await screen.own()
  await goTo(screen.seat, later(at('wishes'), 1))
  await goTo(screen.seat, later(at('how-is-it'), 2))
  expect(await screen.own()).not.toBe(field)
})

test('when the resident is said to be away, who writes keeps the field until they are done', async () => {
  const wished = at('wishes')
  const screen = await screenOf(wim, wished)
  const field = await screen.write('Ik wil')
  await goTo(screen.seat, { ...wished, mode: 'without-resident' })
  expect(field.isConnected).toBe(true)
  expect(document.activeElement).toBe(field)
  await act(async () => field.form?.requestSubmit())
  await screen.until(() => screen.all('.now textarea').length === 0)
})

test('when the resident is said to be away, who writes nothing reads why there is no field', async () => {
  const wished = at('wishes')
  const screen = await screenOf(wim, wished)
  await screen.own()
  await goTo(screen.seat, { ...wished, mode: 'without-resident' })
  expect(screen.all('.now textarea')).toEqual([])
})
