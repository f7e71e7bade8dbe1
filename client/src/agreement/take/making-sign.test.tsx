// @vitest-environment happy-dom
import type { Making } from '@samenbord/shared/model'
import { expect, onTestFinished, test, vi } from 'vitest'
import { filledContent } from '../../../../shared/src/export/test-support/contents.ts'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { TakeDialog } from './take-dialog.tsx'
import { atSamira, atWim, kept, secondAgreement } from './test-support/taking.ts'

const content = filledContent('Gewoon weer slapen')

/** A server that makes a file for as long as it is told, and says how far it is. */
const makingServer = () => {
  let answer: (response: Response) => void = () => {}
  const state: { making: Making | null; gaveUp: boolean } = { making: null, gaveUp: false }
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>((path, init) => {
      if (String(path).endsWith('/exports/making')) {
        return Promise.resolve(new Response(JSON.stringify({ making: state.making })))
      }
      return new Promise((resolve, reject) => {
        answer = resolve
        init?.signal?.addEventListener('abort', () => {
          state.gaveUp = true
          reject(new DOMException('gone', 'AbortError'))
        })
      })
    }),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
  return { state, finish: () => doing(() => answer(new Response('klaar'))) }
}

const open = async () => {
  const screen = await showAt(
    seatOf(atSamira, [atWim]),
    <TakeDialog of={secondAgreement(content)} content={content} onClose={() => {}} />,
  )
  const bar = () => {
    const found = screen.find('progress')
    if (!(found instanceof HTMLProgressElement)) throw new Error('no progress')
    return found
  }
  return { ...screen, bar }
}

const pages = (done: number): Making => ({
  name: 'plan.pdf',
  step: 'pages',
  at: 2,
  steps: 3,
  done,
  of: 12,
})

test('while a file is made one sees how much of it is done, and hears that at the bar alone', async () => {
  const { names } = kept()
  const { state, finish } = makingServer()
  const screen = await open()
  await screen.click(screen.button('Heel plan (PDF)'))
  await screen.until(() => screen.words().includes('Bezig met maken. Dat kan even duren.'))
  expect(screen.bar().hasAttribute('value')).toBe(false)
  expect(screen.bar().getAttribute('aria-label')).toBe('Hoe ver is Heel plan (PDF)?')
  state.making = pages(6)
  await screen.until(() => screen.words().includes('Stap 3 van 3. Er zijn 6 van 12 bladzijden'))
  expect(screen.bar().value).toBeCloseTo(2.5 / 3)
  expect(screen.bar().getAttribute('aria-valuetext')).toContain('6 van 12 bladzijden')
  expect(screen.all('[role="status"]').map(({ textContent }) => textContent)).not.toContain(
    expect.stringContaining('bladzijden'),
  )
  state.making = null
  await screen.until(() => screen.words().includes('Het is klaar en komt nu binnen.'))
  await finish()
  await screen.until(() => names.includes('plan.pdf'))
  expect(screen.all('progress')).toEqual([])
})

test('who does not want to wait stops it, and the server makes no more of it', async () => {
  const { names } = kept()
  const { state } = makingServer()
  const screen = await open()
  await screen.click(screen.button('Heel plan (PDF)'))
  await screen.until(() => screen.hasButton('Stop met maken'))
  await screen.click(screen.button('Stop met maken'))
  await screen.until(() => screen.words().includes('Gestopt. Er is niets gedownload.'))
  expect(state.gaveUp).toBe(true)
  expect(names).toEqual([])
  expect(document.activeElement?.textContent).toBe('Heel plan (PDF)')
  expect(screen.hasButton('Stop met maken')).toBe(false)
})

test('how far another file is, is not said of this one', async () => {
  kept()
  const { state, finish } = makingServer()
  const screen = await open()
  state.making = { ...pages(3), name: 'letter.pdf' }
  await screen.click(screen.button('Heel plan (PDF)'))
  await screen.until(() => vi.mocked(fetch).mock.calls.length > 2)
  expect(screen.words()).not.toContain('bladzijden')
  await finish()
  await screen.until(() => screen.words().includes('plan.pdf is gedownload.'))
})
