// @vitest-environment happy-dom
import { act, type ReactElement, useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from '../ui/dialog.tsx'
import { show } from '../ui/test-support/screen.ts'
import { useHandingOnFocus } from './use-handing-on-focus.ts'

/** A row that asks before it goes. */
const Row = (props: { name: string; onGone: () => void }): ReactElement => {
  const row = useRef<HTMLLIElement>(null)
  const [asking, setAsking] = useState(false)
  useHandingOnFocus(row)
  return (
    <li ref={row} tabIndex={-1}>
      <button type="button" onClick={() => setAsking(true)}>
        {props.name}
      </button>
      {asking && (
        <Dialog title="Weghalen?" onClose={() => setAsking(false)}>
          <button type="button" data-first="true" onClick={props.onGone}>
            Haal weg
          </button>
        </Dialog>
      )}
    </li>
  )
}

const showRows = async (...names: string[]) => {
  const Rows = (): ReactElement => {
    const [rows, setRows] = useState(names)
    return (
      <section>
        <h3 tabIndex={-1}>Kop</h3>
        <section>
          <h4>Zonder plaats voor de focus</h4>
          <ul>
            {rows.map((name) => (
              <Row
                key={name}
                name={name}
                onGone={() => setRows(rows.filter((one) => one !== name))}
              />
            ))}
          </ul>
        </section>
      </section>
    )
  }
  const screen = await show(<Rows />)
  const remove = async (name: string) => {
    const button = screen.button(name)
    await act(async () => button.focus())
    await screen.click(button)
    // What has the top of the screen lets nothing behind it have the focus.
    const dialog = document.querySelector('dialog')
    const held = (event: FocusEvent) => {
      if (event.target instanceof Node && dialog?.contains(event.target) === false) {
        document.querySelector<HTMLElement>('dialog button')?.focus()
      }
    }
    document.addEventListener('focusin', held)
    await screen.click(screen.button('Haal weg'))
    document.removeEventListener('focusin', held)
  }
  return { remove }
}

test('a row that goes after a question leaves the focus with the next', async () => {
  const { remove } = await showRows('Een', 'Twee', 'Drie')
  await remove('Twee')
  expect(document.activeElement?.textContent).toBe('Drie')
})

test('the last of a list leaves it with the one before', async () => {
  const { remove } = await showRows('Een', 'Twee')
  await remove('Twee')
  expect(document.activeElement?.textContent).toBe('Een')
})

test('the only one leaves it with the closest heading one can go to', async () => {
  const { remove } = await showRows('Een')
  await remove('Een')
  expect(document.activeElement?.textContent).toBe('Kop')
})
