// @vitest-environment happy-dom
import { NEW_ACTION, type Party } from '@samenbord/shared/model'
import { type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { someone } from '../ui/test-support/people.ts'
import { useAtTable } from './at-table.tsx'
import { PartyPicker } from './party-picker.tsx'
import { doing, seatOf, showAt } from './test-support/plan-table.tsx'

const Who = (): ReactElement => {
  const [chosen, setChosen] = useState<readonly Party[]>([])
  return (
    <section>
      <h3 tabIndex={-1}>Wie doet het?</h3>
      <PartyPicker
        label="Wie?"
        chosen={chosen}
        others
        onToggle={(party, on) => setChosen(on ? [party] : [])}
      />
    </section>
  )
}

const showWho = async () => {
  const seat = seatOf(someone('Samira'), [someone('Wim', { kind: 'resident' })])
  const screen = await showAt(seat, <Who />)
  const named = () => seat.table.plan.plan.get().named
  const menu = async (item: string) => {
    await screen.click(screen.button('Meer over Buurman'))
    await screen.click(screen.button(item))
  }
  const name = async () => {
    await screen.click(screen.button('Iemand anders'))
    await screen.type('Hoe heet die persoon of organisatie?', 'Buurman')
    await doing(() => screen.field('Moet nog gevraagd worden').click())
    await screen.click(screen.button('Zet erbij'))
  }
  return { seat, screen, named, menu, name }
}

test('who is chosen and is not among those to choose from stays to be seen, and can be let go', async () => {
  const wim = someone('Wim', { kind: 'resident' })
  const Team = (): ReactElement => {
    const { people } = useAtTable()
    const [chosen, setChosen] = useState<readonly Party[]>([`participant:${wim.id}`])
    return (
      <PartyPicker
        label="Wie?"
        among={people.everyone.filter(({ household }) => !household)}
        chosen={chosen}
        onToggle={(party, on) => setChosen(on ? [party] : [])}
      />
    )
  }
  const screen = await showAt(seatOf(someone('Samira'), [wim]), <Team />)
  expect(screen.button('WWim').getAttribute('aria-pressed')).toBe('true')
  await screen.click(screen.button('WWim'))
  expect(screen.hasButton('WWim')).toBe(false)
})

test('without a name that is not of the table there are no names to change', async () => {
  const { screen } = await showWho()
  expect(screen.hasButton('Namen aanpassen')).toBe(false)
})

test('who was named gets another name, in place', async () => {
  const { screen, named, menu, name } = await showWho()
  await name()
  await screen.click(screen.button('Namen aanpassen'))
  await menu('Verander de naam')
  await screen.write('Naam van Buurman', 'Kees')
  await screen.press('Enter')
  expect(named()).toMatchObject([{ name: 'Kees' }])
  expect(document.activeElement?.textContent).toContain('Kees')
})

test('once they were asked, it no longer says that someone will', async () => {
  const { screen, named, menu, name } = await showWho()
  await name()
  await screen.click(screen.button('Namen aanpassen'))
  expect(screen.words()).toContain('nog te vragen, door Samira')
  await menu('Buurman is gevraagd')
  expect(named()).toMatchObject([{ askedBy: null }])
  expect(screen.words()).not.toContain('nog te vragen')
  await menu('Moet nog gevraagd worden. Dat doe ik.')
  expect(screen.words()).toContain('nog te vragen, door Samira')
})

test('a name nobody speaks of can be taken away; who has a task keeps it', async () => {
  const { seat, screen, named, menu, name } = await showWho()
  await name()
  await screen.click(screen.button('Namen aanpassen'))
  await screen.click(screen.button('Meer over Buurman'))
  // Chosen here, for something that may not be in the plan yet.
  expect(screen.hasButton('Haal weg')).toBe(false)
  await screen.press('Escape')
  await screen.click(screen.button('BBuurman'))
  const [first] = named()
  if (first === undefined) throw new Error('one was named')
  await doing(() => {
    const action = seat.table.plan.add('action', NEW_ACTION)
    seat.table.plan.setRole(action, `named:${first.id}`, 'does')
  })
  await screen.click(screen.button('Meer over Buurman'))
  expect(screen.hasButton('Haal weg')).toBe(false)
  await screen.press('Escape')
  await doing(() => {
    const [action] = seat.table.plan.plan.get().actions
    if (action !== undefined) seat.table.plan.setRole(action.id, `named:${first.id}`, null)
  })
  await menu('Haal weg')
  expect(named()).toEqual([])
  expect(screen.hasButton('Namen aanpassen')).toBe(false)
  expect(document.activeElement?.textContent).toBe('Wie doet het?')
})
