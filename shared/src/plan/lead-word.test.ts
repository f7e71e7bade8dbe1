import { expect, test } from 'vitest'
import { type LeadWish, ParticipantId } from '../model/index.ts'
import { leadWord } from './lead-word.ts'

const id = (name: string) => ParticipantId.parse(name.padEnd(22, '_'))
const [samira, joost, wim, els] = [id('samira'), id('joost'), id('wim'), id('els')]

const wish = (saidBy: ParticipantId, lead: ParticipantId): LeadWish => ({
  lead,
  saidBy,
  notedBy: null,
  saidAt: '2026-05-12T10:00:00.000Z',
})
const led = { lead: samira, deputy: null }
const nobody = { lead: null, deputy: null }

test('a lead of whom no resident said anything is a proposal', () => {
  expect(leadWord(led, [])).toEqual({ kind: 'not-discussed' })
  expect(leadWord(nobody, [])).toEqual({ kind: 'nothing' })
})

test('what the resident said stands, before anyone is chosen and after', () => {
  const wanted = { kind: 'wanted', wish: wish(wim, samira) }
  expect(leadWord(nobody, [wish(wim, samira)])).toEqual(wanted)
  expect(leadWord(led, [wish(wim, samira)])).toEqual(wanted)
})

test('that a resident wants someone else stays to be seen, also when another resident agrees', () => {
  const differs = { kind: 'differs', wish: wish(wim, joost) }
  expect(leadWord(led, [wish(wim, joost)])).toEqual(differs)
  expect(leadWord(led, [wish(els, samira), wish(wim, joost)])).toEqual(differs)
})
