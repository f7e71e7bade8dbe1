// @vitest-environment happy-dom
import { act, type ReactElement, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { factsFor, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { serve } from '../../ui/test-support/server.ts'
import { InvitePanel } from './invite-panel.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const path = `/sessions/${sessionId}/invitations`
const token = 'b'.repeat(22)
const invitation = {
  id: 'uitnodiging___________',
  kind: 'resident',
  access: 'edit',
  createdAt: '2099-05-12T12:00:00.000Z',
  expiresAt: '2099-05-13T00:00:00.000Z',
  maxUses: 1,
  uses: 0,
}
const made = { ...invitation, token, url: `https://bord.example.nl/join#${token}` }

const open = () => show(<InvitePanel facts={factsFor(samira, [])} onClose={() => {}} />)

test('without invitations the list says what to do', async () => {
  serve({ [`GET ${path}`]: [200, { invitations: [] }] })
  const screen = await open()
  expect(screen.words()).toContain('Er zijn nog geen uitnodigingen.')
})

test('the list is asked for once, and again when someone came in', async () => {
  const calls = serve({ [`GET ${path}`]: [200, { invitations: [] }] })
  let tell: (facts: ReturnType<typeof factsFor>) => void = () => {}
  const Panel = (): ReactElement => {
    const [facts, setFacts] = useState(factsFor(samira, []))
    tell = setFacts
    return <InvitePanel facts={facts} onClose={() => {}} />
  }
  await show(<Panel />)
  expect(calls).toHaveLength(1)
  await act(async () => tell(factsFor(samira, [someone('Wim')])))
  expect(calls).toHaveLength(2)
})

test('a link says for how many people it is', async () => {
  serve({ [`GET ${path}`]: [200, { invitations: [] }] })
  const screen = await open()
  expect(screen.words()).toContain('Iemand van het huishouden. De link is voor één mens.')
  expect(screen.words()).toContain('voor een organisatie. De link is voor 12 mensen.')
})

test('a link is made for a kind with a sensible access, and shown this once', async () => {
  const calls = serve({
    [`GET ${path}`]: [200, { invitations: [] }],
    [`POST ${path}`]: [201, made],
  })
  const screen = await open()
  await screen.click(screen.field('Naaste of vrijwilliger'))
  await screen.click(screen.button('Maak een link'))
  expect(calls.find((call) => call.path === `POST ${path}`)?.body).toEqual({
    kind: 'supporter',
    access: 'edit',
    expiresInHours: 12,
  })
  expect(screen.field('Link').value).toBe(made.url)
  expect(document.activeElement?.textContent).toBe('De link is klaar')
})

test('the link is copied, and that is said', async () => {
  serve({ [`GET ${path}`]: [200, { invitations: [] }], [`POST ${path}`]: [201, made] })
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const screen = await open()
  await screen.click(screen.button('Maak een link'))
  await screen.click(screen.button('Kopieer link'))
  expect(write).toHaveBeenCalledWith(made.url)
  expect(screen.hasButton('Gekopieerd')).toBe(true)
})

test('where copying is forbidden the link is selected to copy by hand', async () => {
  serve({ [`GET ${path}`]: [200, { invitations: [] }], [`POST ${path}`]: [201, made] })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
  const screen = await open()
  await screen.click(screen.button('Maak een link'))
  await screen.click(screen.button('Kopieer link'))
  expect(screen.words()).toContain('Kopiëren mag niet van deze browser.')
  expect(screen.field('Link').selectionEnd).toBe(made.url.length)
})

test('a link is taken back after asking what becomes of who came in with it', async () => {
  const calls = serve({
    [`GET ${path}`]: [
      200,
      { invitations: [{ ...invitation, kind: 'professional', maxUses: 12, uses: 3 }] },
    ],
    [`DELETE ${path}/${invitation.id}?people=stay`]: [204],
  })
  const screen = await open()
  expect(screen.words()).toContain('nog voor 9 mensen')
  await screen.click(screen.button('Trek in: uitnodiging voor Teamlid'))
  expect(screen.words()).toContain('De link werkt dan niet meer. 3 mensen gebruikten de link al.')
  expect(screen.words()).toContain('Gaat ook van tafelZiet het bord meteen niet meer.')
  await screen.click(screen.field('Blijft aan tafel'))
  await screen.click(screen.button('Trek in'))
  expect(calls.map((call) => call.path)).toContain(`DELETE ${path}/${invitation.id}?people=stay`)
  expect(calls.at(-1)?.path).toBe(`GET ${path}`)
})

test('a list that does not come can be asked again', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await open()
  expect(screen.words()).toContain('We kunnen de server niet bereiken.')
  answers[`GET ${path}`] = [200, { invitations: [] }]
  await screen.click(screen.button('Probeer opnieuw'))
  await act(async () => {})
  expect(screen.words()).toContain('Er zijn nog geen uitnodigingen.')
})
