import {
  addEntities,
  addRecords,
  readPlan,
  SERVER_CLIENT_ID,
  seedTable,
  setLaterRole,
  setRole,
  signAs,
} from '@samenbord/shared/document'
import type { PlanContent } from '@samenbord/shared/model'
import * as Y from 'yjs'
import type { FirstContent, FirstPlan } from './tables.ts'

const layPlan = (doc: Y.Doc, plan: FirstPlan): void => {
  const { entities = [], roles = [], rolesLater = [], writers = [] } = plan
  addEntities(doc, entities)
  for (const { task, party, role } of roles) setRole(doc, task, party, role)
  for (const { task, party, role } of rolesLater) setLaterRole(doc, task, party, role)
  for (const [id, writer] of writers) signAs(doc, id, writer)
}

/** A plan as it is put into a document: who is named in it keeps the name. */
export const firstPlanOf = ({ entities, roles, rolesLater, people }: PlanContent): FirstPlan => ({
  entities,
  roles,
  rolesLater,
  writers: people.map(({ id, reach: _reach, ...person }) => [id, { ...person, colour: 1 }]),
})

/** What has to be added to a document for this plan to stand in it; nothing when one stands there. */
export const planUpdate = (whole: Uint8Array, plan: FirstPlan): Uint8Array | undefined => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, whole)
  const isEmpty = readPlan(doc).entities.length === 0
  const before = Y.encodeStateVector(doc)
  doc.clientID = SERVER_CLIENT_ID
  if (isEmpty) layPlan(doc, plan)
  const update = isEmpty ? Y.encodeStateAsUpdate(doc, before) : undefined
  doc.destroy()
  return update
}

/** The document of a new table, with this in it. */
export const firstDocument = (content: FirstContent): Uint8Array => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedTable())
  doc.clientID = SERVER_CLIENT_ID
  layPlan(doc, content)
  addRecords(doc, content.records)
  const document = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return document
}
