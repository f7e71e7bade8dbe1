// @vitest-environment happy-dom
import { NEW_ACTION, NEW_GOAL, NEW_STATEMENT, partyOf } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import { keeps, kept, meetingOn, snapshotAt } from '../../entity/past/test-support/kept.ts'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { rewrite } from '../../sync/test-support/rewrite.ts'
import { someone } from '../../ui/test-support/people.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { HistoryPanel } from './history-panel.tsx'

const samira = someone('Samira', { organisation: 'Buurtteam Noord' })
const wim = someone('Wim', { kind: 'resident' })
const fatma = someone('Fatma', { access: 'view' })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

const [first, second] = [meetingOn(12), meetingOn(26)]

/** Samira's seat at a table on which something was said, wished and agreed. */
const laid = (me = samira) => {
  const seat = seatOf(
    me,
    [samira, wim].filter((one) => one !== me),
  )
  const { plan } = seat.table
  const said = plan.add('statement', {
    ...NEW_STATEMENT,
    words: 'Ik slaap in de stoel.',
    by: ofWim,
  })
  const wish = plan.add('goal', { ...NEW_GOAL, words: 'Weer in mijn bed', whose: ofWim })
  const clear = plan.add('action', { ...NEW_ACTION, words: 'maakt de gang vrij' })
  plan.setRole(clear, ofWim, 'does')
  return { seat, plan, said, wish, clear }
}

const open = (seat: Seat) =>
  showAt(
    seat,
    <HistoryPanel
      live={seat.table}
      showBoard={() => <p>het bord van toen</p>}
      onClose={() => {}}
    />,
  )

describe('the list', () => {
  test('tells that there is nothing to look back at yet', async () => {
    serve(keeps({ ...first, endedAt: undefined }))
    const screen = await open(seatOf(samira))
    await screen.until(() => screen.words().includes('Er is nog geen eerder gesprek.'))
    expect(screen.words()).toContain('Nu')
  })

  test('stands newest first, says how long each was, and which was not kept', async () => {
    serve(keeps(second, { ...first, hasSnapshot: false, mode: 'without-resident' }))
    const screen = await open(seatOf(samira))
    await screen.until(() => screen.words().includes('Gesprek van 26 mei'))
    const list = screen.find('.past__meetings').textContent ?? ''
    expect(list).toMatch(/Nu.*Gesprek van 26 mei.*50 minuten.*Gesprek van 12 mei/)
    expect(list).toMatch(/Bewoner was er niet.*niet bewaard/)
    expect(screen.all('.past__meeting')).toHaveLength(1)
  })

  test('gets the meeting that ends while it stands open', async () => {
    const { id, startedAt, endedAt } = second
    serve(keeps({ ...second, endedAt: undefined }, first))
    const seat = seatOf(samira)
    await doing(() => seat.facts.set({ ...seat.facts.get(), meeting: { id, startedAt } }))
    const screen = await open(seat)
    await screen.until(() => screen.words().includes('Gesprek van 12 mei'))
    expect(screen.words()).not.toContain('Gesprek van 26 mei')
    serve(keeps(second, first))
    await doing(() => seat.facts.set({ ...seat.facts.get(), meeting: { id, startedAt, endedAt } }))
    await screen.until(() => screen.words().includes('Gesprek van 26 mei'))
  })

  test('can be asked again when it did not come', async () => {
    serve({})
    const screen = await open(seatOf(samira))
    await screen.until(() => screen.hasButton('Probeer opnieuw'))
    serve(keeps(second))
    await screen.click(screen.button('Probeer opnieuw'))
    await screen.until(() => screen.words().includes('Gesprek van 26 mei'))
  })
})

/** The panel with the meeting of 12 May open. */
const openMeeting = async (seat: Seat) => {
  const screen = await open(seat)
  await screen.until(() => screen.all('.past__meeting').length > 0)
  const of12May = screen.all('.past__meeting').at(-1)
  if (of12May === undefined) throw new Error('it stands there')
  await screen.click(of12May)
  const confirm = () => screen.click(screen.find('.dialog button[type=submit]'))
  return { ...screen, confirm }
}

describe('one meeting', () => {
  test('reads as it was, whatever was changed since', async () => {
    const { seat, plan, said } = laid()
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => rewrite(plan, 'statement', said, 'words', 'Ik slaap weer in bed.'))
    const screen = await openMeeting(seat)
    await screen.until(() => screen.words().includes('Ik slaap in de stoel.'))
    const words = screen.words()
    expect(words).toContain('Zo was het op 12 mei')
    expect(words).toContain('Weer in mijn bed')
    expect(words).toContain('Wim maakt de gang vrij')
    expect(words).not.toContain('Ik slaap weer in bed.')
    await screen.click(screen.button('Bord'))
    expect(screen.words()).toContain('het bord van toen')
    await screen.click(screen.button('Alle gesprekken'))
    expect(document.activeElement?.textContent).toContain('Gesprek van 12 mei')
  })

  test('says when it cannot be fetched, or not be read', async () => {
    const { seat } = laid()
    serve({ ...keeps(first), [snapshotAt(first)]: refusal('snapshot-unknown') })
    const screen = await openMeeting(seat)
    await screen.until(() => screen.words().includes('Van dit gesprek is niet bewaard'))
    serve({ [snapshotAt(first)]: [200, new Uint8Array([7])] })
    await screen.click(screen.button('Probeer opnieuw'))
    await screen.until(() => screen.words().includes('kan hier niet getoond worden'))
  })
})

describe('comparing', () => {
  test('with now tells in words what changed, and follows what changes meanwhile', async () => {
    const { seat, plan, wish, said } = laid()
    serve({ ...keeps(first), ...kept(first, seat) })
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.words().includes('Er is niets veranderd.'))
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    expect(screen.words()).toContain('Hoe ver het is: eerst idee, nu gekozen')
    await doing(() => {
      const statement = plan.get(said)
      if (statement !== undefined) plan.remove(statement)
    })
    expect(screen.words()).toContain('Uitspraak van Wim ‘Ik slaap in de stoel.’ weg')
  })

  test('with another meeting puts the earlier one first', async () => {
    const { seat, plan, wish } = laid()
    const before = kept(first, seat)
    await doing(() => plan.change('goal', wish, { status: 'reached' }))
    serve({ ...keeps(second, first), ...before, ...kept(second, seat) })
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.all('select').length > 0)
    await doing(() => {
      const select = screen.find('select')
      if (!(select instanceof HTMLSelectElement)) throw new Error('no select')
      select.value = second.id
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await screen.until(() => screen.words().includes('tussen 12 mei en 26 mei'))
    expect(screen.words()).toContain('Hoe ver het is: eerst idee, nu bereikt')
    expect(screen.hasButton('Zet alles terug')).toBe(false)
  })
})

describe('putting back', () => {
  test('one thing, by itself, which can be undone', async () => {
    const { seat, plan, wish, said } = laid()
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    await doing(() => rewrite(plan, 'statement', said, 'words', 'Ik slaap weer in bed.'))
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.hasButton('Zet terug: wens ‘Weer in mijn bed’'))
    await screen.click(screen.button('Zet terug: wens ‘Weer in mijn bed’'))
    expect(plan.plan.get().goals[0]?.status).toBe('idea')
    expect(plan.plan.get().statements[0]?.words).toBe('Ik slaap weer in bed.')
    expect(screen.words()).toContain('Teruggezet zoals op 12 mei.')
    await screen.click(screen.button('Maak ongedaan'))
    expect(plan.plan.get().goals[0]?.status).toBe('chosen')
    expect(screen.words()).toContain('Het terugzetten is ongedaan gemaakt.')
  })

  test('can be undone only while it is the last that was done, also of its kind', async () => {
    const { seat, plan, wish } = laid()
    const { undo } = seat.table
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.hasButton('Zet terug: wens ‘Weer in mijn bed’'))
    await screen.click(screen.button('Zet terug: wens ‘Weer in mijn bed’'))
    await doing(() =>
      undo.together(() => {
        undo.begin({ what: 'put-back', kind: 'several' })
        plan.add('goal', { ...NEW_GOAL, words: 'Rust' })
      }),
    )
    expect(undo.steps.get().nextUndo).toMatchObject({ what: 'put-back' })
    expect(screen.hasButton('Maak ongedaan')).toBe(false)
    await doing(() => undo.undo())
    expect(screen.hasButton('Maak ongedaan')).toBe(true)
  })

  test('what is the same by then says so, and offers nothing to undo', async () => {
    const { seat, plan, wish, said } = laid()
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    await doing(() => rewrite(plan, 'statement', said, 'words', 'Ik slaap weer in bed.'))
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.hasButton('Zet terug: wens ‘Weer in mijn bed’'))
    await screen.click(screen.button('Zet terug: wens ‘Weer in mijn bed’'))
    expect(screen.hasButton('Maak ongedaan')).toBe(true)
    await screen.click(screen.button('Zet alles terug'))
    await doing(() => rewrite(plan, 'statement', said, 'words', 'Ik slaap in de stoel.'))
    await screen.confirm()
    expect(screen.words()).toContain('Het was al zoals op 12 mei. Er is niets teruggezet.')
    expect(screen.hasButton('Maak ongedaan')).toBe(false)
  })

  test('all of it asks first, saying what will happen', async () => {
    const { seat, plan, wish } = laid()
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => plan.add('goal', { ...NEW_GOAL, words: 'Rust' }))
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    const screen = await openMeeting(seat)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.hasButton('Zet alles terug'))
    await screen.click(screen.button('Zet alles terug'))
    const dialog = screen.find('.dialog')
    expect(dialog.textContent).toContain('Alles terugzetten zoals op 12 mei?')
    expect(dialog.textContent).toContain('1 ding dat er later bij kwam, gaat weg.')
    expect(dialog.textContent).toContain('1 ding krijgt de woorden en keuzes van toen.')
    expect(dialog.textContent).toContain('Je kunt dit ongedaan maken.')
    await screen.confirm()
    expect(plan.plan.get().goals).toMatchObject([{ words: 'Weer in mijn bed', status: 'idea' }])
    expect(screen.words()).toContain('Er is niets veranderd.')
  })

  test('is not for who reads along', async () => {
    const { seat, plan, wish } = laid()
    const reader = { ...seat, facts: seatOf(fatma, [samira, wim]).facts }
    serve({ ...keeps(first), ...kept(first, seat) })
    await doing(() => plan.change('goal', wish, { status: 'chosen' }))
    const screen = await openMeeting(reader)
    await screen.click(screen.button('Wat er veranderde'))
    await screen.until(() => screen.words().includes('eerst idee, nu gekozen'))
    expect(screen.words()).toContain('Je kunt hier niets terugzetten.')
    expect(screen.all('.change button')).toEqual([])
  })
})
