import { MESSAGE, SYNC } from '@samenbord/shared/protocol'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** How hocuspocus marks its own question after an answer, and that someone may come in. */
export const HOCUSPOCUS = { auth: 2, syncReply: 4, token: 0, authenticated: 2 } as const

const written = (write: (encoder: encoding.Encoder) => void): Buffer => {
  const encoder = encoding.createEncoder()
  write(encoder)
  return Buffer.from(encoding.toUint8Array(encoder))
}

const syncMessage = (step: number, bytes: Uint8Array): Buffer =>
  written((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })

/** *What do you have?*, of someone who has nothing. */
export const QUESTION = syncMessage(SYNC.step1, Y.encodeStateVector(new Y.Doc()))
/** *I have nothing that you have not.* */
export const NOTHING_NEW = syncMessage(SYNC.step2, Y.encodeStateAsUpdate(new Y.Doc()))

export const updateMessage = (update: Uint8Array): Buffer => syncMessage(SYNC.update, update)

/** Where someone points now. */
export const glanceMessage = (clientId: number, clock: number, state: object): Buffer => {
  const states = written((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
  return written((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, states)
  })
}

/** The name of a document as hocuspocus wants it before every message. */
export const documentName = (name: string): Buffer =>
  written((encoder) => encoding.writeVarString(encoder, name))

/** What hocuspocus wants to hear first; any token will do where nobody looks at it. */
export const hocuspocusToken = (): Buffer =>
  written((encoder) => {
    encoding.writeVarUint(encoder, HOCUSPOCUS.auth)
    encoding.writeVarUint(encoder, HOCUSPOCUS.token)
    encoding.writeVarString(encoder, 'anyone')
  })
