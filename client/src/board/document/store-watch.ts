import type { TLRecord, TLStore } from 'tldraw'

/** A kind of record that lies in the shared document. */
type DocumentType = 'document' | 'page' | 'asset' | 'shape' | 'binding'

const DOCUMENT_TYPES: readonly DocumentType[] = ['document', 'page', 'asset', 'shape', 'binding']

/** What is told of the records that lie in the shared document. */
export interface StoreListener {
  /** A record was made, changed or deleted. */
  touched(record: TLRecord, source: 'remote' | 'user'): void
  /** Everything that belongs together has happened. */
  settled(): void
}

/** Watches a store as it changes, before anyone renders it. The returned function stops. */
export const watchStore = (store: TLStore, listener: StoreListener): (() => void) => {
  const { sideEffects } = store
  const touched: StoreListener['touched'] = (record, source) => listener.touched(record, source)
  const stops = DOCUMENT_TYPES.flatMap((type) => [
    sideEffects.registerAfterCreateHandler<DocumentType>(type, touched),
    sideEffects.registerAfterDeleteHandler<DocumentType>(type, touched),
    sideEffects.registerAfterChangeHandler<DocumentType>(type, (_before, after, source) =>
      touched(after, source),
    ),
  ])
  stops.push(sideEffects.registerOperationCompleteHandler(() => listener.settled()))
  return () => {
    for (const stop of stops) stop()
  }
}
