import {
  addEntities,
  entityWords,
  LiveWords,
  OWN,
  planEntities,
  readEntity,
  seedTable,
} from '@samenbord/shared/document'
import { glossaryOf } from '@samenbord/shared/glossary'
import type { Entity, Meaning, Term } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { meaning, term } from '../../shared/src/model/test-support/plan-entities.ts'

const seed = seedTable()

const table = (clientId: number): Y.Doc => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, seed)
  return doc
}

const meet = (one: Y.Doc, other: Y.Doc): void => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

const write = (doc: Y.Doc, id: string, field: 'words' | 'agreed', after: string): void => {
  const words = entityWords(doc, id, field)
  if (words === undefined) throw new Error(`no ${field} in ${id}`)
  const live = new LiveWords(words, () => {})
  doc.transact(() => live.change(after), OWN)
  live.stop()
}

const glossaryIn = (doc: Y.Doc) => {
  const all = [...planEntities(doc)].flatMap(([id, map]): Entity[] => {
    const reading = readEntity(id, map)
    return reading.ok && !reading.gone ? [reading.entity] : []
  })
  const terms = all.filter((one): one is Term => one.kind === 'term')
  const byId = (a: Term, b: Term) => (a.id < b.id ? -1 : 1)
  return glossaryOf({
    terms: terms.sort(byId),
    meanings: all.filter((one): one is Meaning => one.kind === 'meaning'),
  })
}

describe('the glossary of a table', () => {
  test('keeps a new name and a new meaning that two people write at once', () => {
    const [one, other] = [table(1), table(2)]
    const regie = term(1, 'regie', { agreed: 'wie belt' })
    const said = meaning(1, 'wie beslist', { term: regie.id })
    addEntities(one, [regie, said])
    meet(one, other)
    write(one, regie.id, 'words', 'eigen regie')
    write(other, regie.id, 'agreed', 'wie belt en onthoudt')
    write(other, said.id, 'words', 'wie beslist in huis')
    meet(one, other)
    expect(glossaryIn(one)).toEqual(glossaryIn(other))
    expect(glossaryIn(one)).toMatchObject([
      {
        term: { words: 'eigen regie', agreed: 'wie belt en onthoudt' },
        meanings: [{ words: 'wie beslist in huis' }],
      },
    ])
  })

  test('has a term once that two people made at once', () => {
    const [one, other] = [table(1), table(2)]
    addEntities(one, [term(1, 'Regie')])
    addEntities(other, [term(2, 'regie')])
    meet(one, other)
    expect(glossaryIn(one)).toEqual(glossaryIn(other))
    expect(glossaryIn(one).map((entry) => entry.term.words)).toEqual(['Regie'])
  })

  test('shows both of one name when both have meanings, and says which was first', () => {
    const [one, other] = [table(1), table(2)]
    const [first, second] = [term(1, 'regie'), term(2, 'regie')]
    addEntities(one, [first, meaning(1, 'wie beslist', { term: first.id })])
    addEntities(other, [second, meaning(2, 'wie belt', { term: second.id })])
    meet(one, other)
    expect(glossaryIn(one)).toMatchObject([
      { term: { id: first.id }, alsoAt: undefined },
      { term: { id: second.id }, alsoAt: { id: first.id } },
    ])
  })
})
