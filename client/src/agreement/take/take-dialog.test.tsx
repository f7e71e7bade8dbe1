// @vitest-environment happy-dom
import { type ExportPart, type PlanContent, SharingRule } from '@samenbord/shared/model'
import { expect, test, vi } from 'vitest'
import { emptyContent, filledContent } from '../../../../shared/src/export/test-support/contents.ts'
import { doing, type Seat, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { type Reply, refusal, serve } from '../../ui/test-support/server.ts'
import { TakeDialog } from './take-dialog.tsx'
import { atJoost, atSamira, atWim, callFor, kept, secondAgreement } from './test-support/taking.ts'

const content = filledContent('Gewoon weer slapen')
const FILE: Reply = [200, new TextEncoder().encode('een bestand')]

const open = async (seat: Seat, plan: PlanContent = content) => {
  const screen = await showAt(
    seat,
    <TakeDialog of={secondAgreement(plan)} content={plan} onClose={() => {}} />,
  )
  const chosen = (label: string) => screen.field(label).checked
  const sheet = () => document.querySelector('.print-sheet')?.textContent ?? ''
  return { ...screen, chosen, sheet }
}

const USUAL: readonly ExportPart[] = [
  'said',
  'wishes',
  'actions',
  'concerns',
  'obligations',
  'crisis',
  'network',
  'roles',
  'words',
]

test('a resident first gets the letter, to keep, to print and as they are spoken to', async () => {
  const { files, names } = kept()
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const screen = await open(seatOf(atWim, [atSamira]))
  serve({ [callFor('agreement', 'letter.pdf')]: FILE })
  expect(screen.words()).toContain('Mijn brief')
  expect(screen.words()).toContain('Beste Gewoon weer slapen')
  expect(screen.find('article').textContent).toContain('in uw eigen woorden')
  await screen.click(screen.button('Brief (PDF)'))
  await screen.until(() => screen.words().includes('letter.pdf is gedownload.'))
  expect(names).toEqual(['letter.pdf'])
  expect(await files[0]?.text()).toBe('een bestand')
  await screen.click(screen.button('Print de brief'))
  vi.unstubAllGlobals()
  expect(print).toHaveBeenCalledOnce()
  expect(screen.sheet()).toContain('in uw eigen woorden')
  await screen.click(screen.field('met je'))
  expect(screen.find('article').textContent).not.toContain('in uw eigen woorden')
  expect(screen.sheet()).not.toContain('in uw eigen woorden')
})

test('a resident finds the formats of machines only in what is folded away, the own data at once', async () => {
  const screen = await open(seatOf(atWim, [atSamira]))
  const folded = screen.find('details')
  const outside = screen
    .all('button')
    .filter((button) => !folded.contains(button))
    .map(({ textContent }) => textContent)
  expect(outside).toContain('Alle gegevens (JSON)')
  expect(outside).not.toContain('Zorgsysteem (FHIR)')
  expect(folded.textContent).toContain('Zorgsysteem (FHIR)')
  expect(folded.hasAttribute('open')).toBe(false)
  expect(screen.words()).not.toContain('Voor wie is het?')
})

test('a professional takes the part of the own organisation, without choosing', async () => {
  const screen = await open(seatOf({ ...atSamira, access: 'edit' }, [atWim, atJoost]))
  expect(screen.words()).not.toContain('Voor wie is het?')
  expect(screen.words()).not.toContain('Wat gaat er mee?')
  expect(screen.hasButton('De brief')).toBe(false)
  expect(screen.hasButton('Brief (PDF)')).toBe(false)
  expect(screen.hasButton('Mensen om je heen (PNG)')).toBe(false)
  expect(screen.hasButton('Heel plan (PDF)')).toBe(true)
})

test('the text for the own system comes from the server, so that the table sees it was taken', async () => {
  const copied = vi.fn(async () => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const part = callFor('agreement', 'part.txt', {
    reader: 'organisation',
    organisation: 'Buurtteam Noord',
    parts: ['wishes', 'actions', 'roles'],
  })
  const screen = await open(seatOf({ ...atSamira, access: 'edit' }, [atWim]))
  let answer: Reply = refusal('export-not-shared')
  const calls = serve({ [part]: () => answer })
  await screen.click(screen.button('Kopieer voor mijn systeem'))
  await screen.until(() => screen.words().includes('De bewoner laat dit niet met hen meegaan.'))
  answer = [200, new TextEncoder().encode('Samira: belt')]
  await screen.click(screen.button('Kopieer voor mijn systeem'))
  await screen.until(() => screen.words().includes('Gekopieerd'))
  vi.unstubAllGlobals()
  expect(copied).toHaveBeenCalledExactlyOnceWith('Samira: belt')
  expect(calls.map(({ path }) => path)).toEqual([part, part])
  expect(screen.words()).not.toContain('De bewoner laat dit niet met hen meegaan.')
})

test('where the browser does not copy, the text is there to copy by hand', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
  const screen = await open(seatOf({ ...atSamira, access: 'edit' }, [atWim]))
  serve({
    [callFor('agreement', 'part.txt', {
      reader: 'organisation',
      organisation: 'Buurtteam Noord',
      parts: ['wishes', 'actions', 'roles'],
    })]: [200, new TextEncoder().encode('Samira: belt')],
  })
  await screen.click(screen.button('Kopieer voor mijn systeem'))
  await screen.until(() => screen.words().includes('Tekst om te kopiëren'))
  vi.unstubAllGlobals()
  expect(screen.area('Tekst om te kopiëren').value).toBe('Samira: belt')
})

test('who coordinates chooses for whom, and which organisation before there is anything to take', async () => {
  const screen = await open(seatOf(atSamira, [atWim, atJoost]))
  expect(screen.chosen('Het huishouden')).toBe(true)
  expect(screen.hasButton('De brief')).toBe(true)
  await screen.click(screen.field('Eén organisatie'))
  expect(screen.words()).toContain('Kies eerst een organisatie.')
  expect(screen.hasButton('Heel plan (PDF)')).toBe(false)
  const select = screen.find('select')
  if (!(select instanceof HTMLSelectElement)) throw new Error('no organisations')
  expect([...select.options].map(({ value }) => value)).toEqual([
    '',
    'Buurtteam Noord',
    'Thuiszorg Linde',
  ])
  await doing(() => {
    select.value = 'Buurtteam Noord'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(screen.hasButton('Heel plan (PDF)')).toBe(true)
  expect(screen.hasButton('Kopieer voor mijn systeem')).toBe(true)
  expect(screen.words()).not.toContain('Wat gaat er mee?')
})

test('a part that is left out is neither shown nor asked for', async () => {
  const screen = await open(seatOf(atSamira, [atWim]))
  const { names } = kept()
  await screen.click(screen.button('Het hele plan'))
  expect(screen.find('article').textContent).toContain('Zorgen')
  await screen.click(screen.field('Zorgen'))
  await screen.click(screen.field('Mensen om je heen'))
  expect(screen.find('article').textContent).not.toContain('Zorgen')
  expect(screen.sheet()).not.toContain('Zorgen')
  expect(screen.hasButton('Mensen om je heen (SVG)')).toBe(false)
  const parts = USUAL.filter((part) => part !== 'concerns' && part !== 'network')
  serve({ [callFor('agreement', 'plan.docx', { parts })]: FILE })
  await screen.click(screen.button('Heel plan (Word)'))
  await screen.until(() => names.includes('plan.docx'))
})

test('a choice shows only for parts in which something stands, and nothing goes without any', async () => {
  const plan = {
    ...content,
    entities: content.entities.filter(({ kind }) => kind === 'goal'),
    roles: [],
    rolesLater: [],
  }
  const screen = await open(seatOf(atSamira, [atWim]), plan)
  expect(screen.all('.check').map(({ textContent }) => textContent)).toEqual(['Wat er anders mag'])
  await screen.click(screen.field('Wat er anders mag'))
  expect(screen.words()).toContain('Kies eerst wat er mee gaat.')
  expect(screen.hasButton('Heel plan (PDF)')).toBe(false)
  const bare = await open(seatOf(atSamira, [atWim]), emptyContent)
  expect(bare.words()).not.toContain('Wat gaat er mee?')
  expect(bare.hasButton('Heel plan (PDF)')).toBe(true)
  expect(bare.hasButton('Afspraken als lijst (CSV)')).toBe(false)
})

test('a file that cannot be made says why beside its button, and is asked for again', async () => {
  const { names } = kept()
  const screen = await open(seatOf(atSamira, [atWim]))
  let answer = refusal('odt-unavailable')
  serve({ [callFor('agreement', 'plan.odt')]: () => answer })
  await screen.click(screen.button('Heel plan (ODT)'))
  await screen.until(() => screen.words().includes('Neem het Word-bestand.'))
  expect(names).toEqual([])
  answer = FILE
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => names.includes('plan.odt'))
  expect(screen.words()).not.toContain('Neem het Word-bestand.')
})

test('while a file is made, it says that this can take a while', async () => {
  kept()
  const screen = await open(seatOf(atSamira, [atWim]))
  const before = globalThis.fetch
  let answer: (response: Response) => void = () => {}
  globalThis.fetch = vi.fn<typeof fetch>(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  await screen.click(screen.button('Heel plan (PDF)'))
  await screen.until(() => screen.words().includes('Bezig met maken. Dat kan even duren.'))
  await doing(() => answer(new Response('klaar')))
  globalThis.fetch = before
  await screen.until(() => screen.words().includes('plan.pdf is gedownload.'))
  expect(screen.words()).not.toContain('Bezig met maken.')
})

test('it names to whom the resident does not let it go along', async () => {
  const seat = seatOf(atSamira, [atWim, atJoost])
  seat.facts.set({
    ...seat.facts.get(),
    sharing: [
      SharingRule.parse({
        answer: 'when-present',
        until: null,
        about: atJoost.id,
        saidBy: atWim.id,
        notedBy: null,
        saidAt: '2026-05-12T12:00:00.000Z',
      }),
    ],
  })
  const screen = await open(seat)
  expect(screen.words()).toContain('Deze deelnemers mogen het niet hebben: Joost.')
  await screen.click(screen.button('Het hele plan'))
  expect(screen.find('article').textContent).toContain('Niet voor Joost')
})

test('the plan as it stands now is taken as a draft that says so', async () => {
  const { names } = kept()
  const screen = await showAt(
    seatOf(atSamira, [atWim]),
    <TakeDialog of={{ kind: 'draft' }} content={content} onClose={() => {}} />,
  )
  serve({ [callFor('draft', 'letter.pdf')]: FILE })
  expect(screen.words()).toContain('Dit is nog niet afgesproken. Dat staat er overal bij.')
  expect(screen.find('article').textContent).toContain('Concept')
  await screen.click(screen.button('Brief (PDF)'))
  await screen.until(() => names.includes('letter.pdf'))
})

test('who may take nothing hears whom to ask', async () => {
  const greet = someone('Greet', { kind: 'supporter' })
  const screen = await open(seatOf(greet, [atWim]))
  expect(screen.words()).toContain('Dit kun jij niet meenemen.')
  expect(screen.all('article')).toEqual([])
})
