import { addRecords, boardRecords, PAGE_RECORD_ID, recordMap } from '@samenbord/shared/document'
import type * as Y from 'yjs'
import { stickyNote } from '../board-records.ts'
import { TRESPASS } from '../history.ts'
import type { Seated } from '../http-person.ts'
import { Intruder } from '../intruder.ts'
import { until } from '../until.ts'
import type { Scene } from './fault.ts'

/** What is written goes as an update and as an answer to the server's question. */
const FRAMES = 2

/** Someone who may only look, and writes all the same. */
export class Trespasser {
  readonly #scene: Scene
  readonly #seated: Seated
  #count = 0

  private constructor(scene: Scene, seated: Seated) {
    this.#scene = scene
    this.#seated = seated
  }

  /** Takes a seat at the table, with a link for somebody who looks on. */
  static async seat(scene: Scene): Promise<Trespasser> {
    const seated = await scene.table.session.seat('Wie meekijkt', 'supporter', 'view')
    return new Trespasser(scene, seated)
  }

  /** Lays something down and takes something away; answers what of it was not refused. */
  async write(): Promise<string[]> {
    const { server, table } = this.#scene
    const id = `${TRESPASS}${++this.#count}`
    const intruder = await Intruder.enter(server.url, table.session.id, this.#seated.person.cookie)
    try {
      const write = (doc: Y.Doc) => {
        addRecords(doc, [stickyNote(id, PAGE_RECORD_ID, { x: 0, y: 0 }, 'Niet van mij.')])
        const [any] = boardRecords(doc).keys()
        if (any !== undefined) recordMap(doc, any)?.set('gone', true)
      }
      // All at once: the third that is not allowed would close the connection.
      intruder.write((doc) => doc.transact(() => write(doc)))
      // Refused frames count as well: the server has judged both.
      await until(() => intruder.saved >= FRAMES)
      const refused = intruder.refusals.filter((reason) => reason === 'forbidden').length
      return refused === FRAMES ? [] : [`${id}, of someone who may only look, was not refused`]
    } finally {
      intruder.leave()
    }
  }
}
