// @vitest-environment happy-dom
import { act, type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from './dialog.tsx'
import { DockedPanel } from './docked-panel.tsx'
import { show } from './test-support/screen.ts'

/** One that can be closed once nothing runs any more. */
const Busy = (props: { of: typeof Dialog | typeof DockedPanel; busy: boolean }): ReactElement => {
  const [open, setOpen] = useState(true)
  const { of: Of, busy } = props
  if (!open) return <p>dicht</p>
  return (
    <Of title="Lees in" onClose={() => !busy && setOpen(false)}>
      <p>Er wordt ingelezen.</p>
    </Of>
  )
}

const dialogNow = (): HTMLDialogElement => {
  const dialog = document.querySelector('dialog')
  if (dialog === null) throw new Error('no dialog')
  return dialog
}

/** What Chromium does at a second Escape: it closes, and asks nothing. */
const browserCloses = () => act(async () => dialogNow().close())

const kinds = [
  ['a dialog', Dialog],
  ['a panel', DockedPanel],
] as const

test.each(kinds)(
  '%s that may not close yet stays, also when the browser closes it',
  async (_, of) => {
    await show(<Busy of={of} busy />)
    await browserCloses()
    expect(dialogNow().open).toBe(true)
    expect(document.activeElement?.textContent).toBe('Lees in')
  },
)

test.each(kinds)('%s that the browser closes is gone', async (_, of) => {
  const screen = await show(<Busy of={of} busy={false} />)
  await browserCloses()
  expect(screen.words()).toBe('dicht')
})
