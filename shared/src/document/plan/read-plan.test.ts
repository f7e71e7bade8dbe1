import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { goal } from '../../model/test-support/plan-entities.ts'
import { DOCUMENT_VERSION, documentVersion, seedTable } from '../table-document.ts'
import { withVersion } from '../test-support/forged-version.ts'
import { versionOneUpdate } from '../test-support/version-1.ts'
import { addEntities } from './plan-document.ts'
import { openDocument, readStoredPlan } from './read-plan.ts'

const wish = goal(1, 'Weer in mijn bed slapen')

const document = (): Uint8Array => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  addEntities(doc, [wish])
  return Y.encodeStateAsUpdate(doc)
}

test.each([99, DOCUMENT_VERSION + 1, undefined, 'twee', 0, -1, Number.NaN])(
  'a document whose version was made %s is read as far as the server knows of such',
  (version) => {
    const reading = readStoredPlan(withVersion(document(), version), DOCUMENT_VERSION)
    expect(reading).toMatchObject({ ok: true, plan: { entities: [wish] } })
  },
)

test('one that is older is brought up to date in the copy, also when that was taken out of it', () => {
  for (const bytes of [versionOneUpdate(), withVersion(versionOneUpdate(), undefined)]) {
    const opened = openDocument(bytes, DOCUMENT_VERSION)
    expect(opened.ok && documentVersion(opened.doc)).toBe(DOCUMENT_VERSION)
  }
})

test('one of newer software is not read where the server knows of such, or nobody says whether', () => {
  const newer = withVersion(document(), DOCUMENT_VERSION + 1)
  for (const newest of [undefined, DOCUMENT_VERSION + 1]) {
    expect(openDocument(newer, newest)).toEqual({ ok: false, problem: 'newer' })
  }
})

test('what is no document is not read, and neither is one of which nobody says that it is ours', () => {
  const broken = new Uint8Array([1, 2, 3])
  const unreadable = { ok: false, problem: 'unreadable' }
  expect(openDocument(broken, DOCUMENT_VERSION)).toEqual(unreadable)
  expect(openDocument(broken)).toEqual(unreadable)
  expect(openDocument(withVersion(document(), undefined))).toEqual(unreadable)
})
