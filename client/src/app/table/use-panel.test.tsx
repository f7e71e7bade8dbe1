// @vitest-environment happy-dom
import { StepId } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { useObservable, Value } from '../../sync/index.ts'
import { show } from '../../ui/test-support/screen.ts'
import { usePanel } from './use-panel.ts'

const welcome = StepId.parse('welcome'.padEnd(22, '_'))
const wishes = StepId.parse('wishes'.padEnd(22, '_'))

interface Led {
  readonly current: StepId
  readonly wentTo?: StepId
}

const Panel = ({ led }: { led: Value<Led> }): ReactElement => {
  const { current, wentTo } = useObservable(led)
  const [panel, setPanel] = usePanel(current, wentTo)
  return (
    <>
      <button type="button" onClick={() => setPanel('methods')}>
        Werkvormen
      </button>
      <button type="button" onClick={() => setPanel('agenda')}>
        Agenda
      </button>
      <input aria-label="veld" />
      <output>{panel ?? 'niets open'}</output>
    </>
  )
}

const opened = async (panel: 'Werkvormen' | 'Agenda') => {
  const led = new Value<Led>({ current: welcome })
  const screen = await show(<Panel led={led} />)
  await screen.click(screen.button(panel))
  return { go: (to: Led) => act(async () => led.set(to)) }
}

const openNow = () => document.querySelector('output')?.textContent

test('who goes on sees the step, and no panel over it', async () => {
  const { go } = await opened('Werkvormen')
  await go({ current: wishes, wentTo: wishes })
  expect(openNow()).toBe('niets open')
})

test('the agenda stays while one goes through it', async () => {
  const { go } = await opened('Agenda')
  await go({ current: wishes, wentTo: wishes })
  expect(openNow()).toBe('agenda')
})

test('what someone has open stays when another goes on', async () => {
  const { go } = await opened('Werkvormen')
  await go({ current: wishes })
  expect(openNow()).toBe('methods')
})

test('nothing closes under who types', async () => {
  const { go } = await opened('Werkvormen')
  document.querySelector('input')?.focus()
  await go({ current: wishes, wentTo: wishes })
  expect(openNow()).toBe('methods')
})
