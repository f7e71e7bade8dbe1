// @vitest-environment happy-dom
import { type ReactElement, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { forgetKept } from '../ui/kept-in-tab.ts'
import { sessionId, someone } from '../ui/test-support/people.ts'
import { seatOf, showAt } from './test-support/plan-table.tsx'
import { useDraft } from './use-draft.ts'

beforeEach(() => sessionStorage.clear())

const Answer = (props: { to: string }): ReactElement => {
  const [text, setText] = useDraft(`answer/${props.to}`)
  return (
    <label>
      {props.to}
      <input value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  )
}

/** Two places an answer can stand in, of which one is shown. */
const Places = (): ReactElement => {
  const [there, setThere] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setThere(!there)}>
        Verplaats
      </button>
      {there ? (
        <section>
          <Answer to="Wim" />
          <Answer to="Greet" />
        </section>
      ) : (
        <Answer to="Wim" />
      )}
    </>
  )
}

test('a draft is there again when the place it stands in is another', async () => {
  const screen = await showAt(seatOf(someone('Samira')), <Places />)
  await screen.type('Wim', 'Half')
  await screen.click(screen.button('Verplaats'))
  expect(screen.field('Wim').value).toBe('Half')
  expect(screen.field('Greet').value).toBe('')
})

test('at another table there is none of it', async () => {
  const first = await showAt(seatOf(someone('Samira')), <Places />)
  await first.type('Wim', 'Half')
  const second = await showAt(seatOf(someone('Joost')), <Places />)
  expect(second.field('Wim').value).toBe('')
})

test('a table that closed for a while has it again, for the same person only', async () => {
  const first = await showAt(seatOf(someone('Samira')), <Places />)
  await first.type('Wim', 'Half')
  const again = await showAt(seatOf(someone('Samira')), <Places />)
  expect(again.field('Wim').value).toBe('Half')
  const other = await showAt(seatOf(someone('Joost')), <Places />)
  expect(other.field('Wim').value).toBe('')
})

test('what was emptied or forgotten does not come back', async () => {
  const first = await showAt(seatOf(someone('Samira')), <Places />)
  await first.type('Wim', 'Half')
  await first.type('Wim', '')
  expect(sessionStorage).toHaveLength(0)
  await first.type('Wim', 'Anders')
  forgetKept(sessionId)
  const again = await showAt(seatOf(someone('Samira')), <Places />)
  expect(again.field('Wim').value).toBe('')
})
