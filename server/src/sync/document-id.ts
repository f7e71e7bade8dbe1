import { SessionId } from '@samenbord/shared/model'
import type { DocumentId } from '../storage/documents/document-store.ts'

/** Under which name the document of a table is stored. */
export const documentOf = (sessionId: SessionId): DocumentId => `${sessionId}/table`

/** Whose table is stored under this name. */
export const sessionOf = (documentId: DocumentId): SessionId =>
  SessionId.parse(documentId.slice(0, documentId.indexOf('/')))
