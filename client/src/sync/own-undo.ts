import {
  boardRecords,
  FOLLOWS,
  OWN,
  PLACED,
  PUT_BACK,
  planEntities,
  roleCells,
} from '@samenbord/shared/document'
import type { Day } from '@samenbord/shared/model'
import * as Y from 'yjs'
import { type Observable, Value } from './observable.ts'
import { StepValues } from './step-values.ts'

/** What a step did, for naming it on the undo button. */
export interface StepName {
  readonly what: StepVerb
  /** `note`, `arrow`, `goal` …, or `several` when more kinds took part. */
  readonly kind: string
  /** The day as of which things were put back. */
  readonly asOn?: Day
}

/** One step of one's own, to know it again by; what it did is nobody's business but the undo's. */
export type OwnStep = object

export type StepVerb =
  | 'added'
  | 'removed'
  | 'moved'
  | 'changed'
  | 'written'
  | 'sorted'
  | 'confirmed'
  | 'reported'
  | 'divided'
  | 'put-back'

/** How many steps can be taken back and redone, and what the next of each would be. */
export interface Steps {
  readonly undo: number
  readonly redo: number
  readonly nextUndo: StepName | undefined
  readonly nextRedo: StepName | undefined
}

const NAME = 'name'
/** Letters typed within this time belong to one step, in milliseconds. */
const TYPING_PAUSE = 1_000
/** Steps of the board end at the board's own marks, not by the clock. */
const NEVER = Number.MAX_SAFE_INTEGER

/**
 * Takes back and redoes this person's own steps, over the whole document, and nobody else's. The
 * board's own history cannot: it puts whole records back, and others' work with them.
 */
export class OwnUndo {
  readonly #doc: Y.Doc
  readonly #values: StepValues
  readonly #manager: Y.UndoManager
  readonly #steps = new Value<Steps>({
    undo: 0,
    redo: 0,
    nextUndo: undefined,
    nextRedo: undefined,
  })
  /** Origins under which editors write words, bound to the document themselves. */
  readonly #editors = new Set<unknown>()
  #next: StepName = { what: 'changed', kind: 'several' }
  /** How many calls of `together` are open, and whether the step of the outermost has begun. */
  #open = 0
  #begun = false
  #field: { readonly key: string; at: number } | undefined

  constructor(doc: Y.Doc) {
    this.#doc = doc
    const roots = [boardRecords(doc), planEntities(doc), roleCells(doc), roleCells(doc, 'later')]
    this.#values = new StepValues(roots)
    this.#manager = new Y.UndoManager(roots, {
      doc,
      trackedOrigins: new Set([OWN, PLACED, PUT_BACK]),
      captureTimeout: NEVER,
    })
    this.#manager.on('stack-item-added', ({ stackItem, origin, type }) => {
      if (type === 'undo' && !stackItem.meta.has(NAME)) {
        const written: StepName = { what: 'written', kind: this.#next.kind }
        stackItem.meta.set(NAME, this.#editors.has(origin) ? written : this.#next)
      }
      this.#values.keepFor(stackItem)
      this.#count()
    })
    this.#manager.on('stack-item-updated', ({ stackItem }) => this.#values.keepFor(stackItem))
    this.#manager.on('stack-item-popped', ({ stackItem }) => {
      // The step lands on the other stack as a new item: it keeps its name.
      const name: unknown = stackItem.meta.get(NAME)
      const { undoStack, redoStack } = this.#manager
      for (const item of [undoStack.at(-1), redoStack.at(-1)]) {
        if (item !== undefined && !item.meta.has(NAME)) item.meta.set(NAME, name)
      }
      this.#count()
    })
    this.#manager.on('stack-cleared', () => this.#count())
  }

  /** Whose origin the changes of undo and redo carry. */
  get origin(): unknown {
    return this.#manager
  }

  /** How many steps there are, and what they are called. */
  get steps(): Observable<Steps> {
    return this.#steps
  }

  /**
   * The step that would be taken back next, to compare with: the same one as long as it is the last.
   */
  get lastStep(): OwnStep | undefined {
    return this.#manager.undoStack.at(-1)
  }

  /** Has the changes of an editor that writes in the document itself be steps too. */
  trackEditor(origin: unknown): void {
    this.#editors.add(origin)
    this.#manager.addTrackedOrigin(origin)
  }

  /** Names the step that the next change begins. */
  name(next: StepName): void {
    this.#next = next
  }

  /** The next change begins a new step. */
  endStep(): void {
    this.#field = undefined
    this.#manager.stopCapturing()
  }

  /** The next change begins a step of this name, unless several make one together. */
  begin(next: StepName): void {
    if (this.#open > 0 && this.#begun) return
    this.#begun = true
    this.endStep()
    this.name(next)
  }

  /** All changes of `work` are one step, with the name of the first. */
  together(work: () => void): void {
    if (this.#open === 0) this.#begun = false
    this.#open += 1
    try {
      work()
    } finally {
      this.#open -= 1
      if (this.#open === 0) this.endStep()
    }
  }

  /** The next change writes in this field: it goes on with the step, unless one paused. */
  writeIn(field: string, kind: string): void {
    const now = Date.now()
    if (this.#field?.key !== field || now - this.#field.at > TYPING_PAUSE) {
      this.begin({ what: 'written', kind })
    }
    this.#field = { key: field, at: now }
  }

  /** While writing on the board, a pause ends a step; else only `endStep` does. */
  setWriting(kind: string | undefined): void {
    this.endStep()
    this.#manager.captureTimeout = kind === undefined ? NEVER : TYPING_PAUSE
    if (kind !== undefined) this.#next = { what: 'written', kind }
  }

  undo(): void {
    this.endStep()
    this.#takeBack('undoStack', () => this.#manager.undo())
  }

  redo(): void {
    this.#takeBack('redoStack', () => this.#manager.redo())
  }

  /** Takes the step under way back as if it had not been. */
  abandon(): void {
    this.undo()
    this.#manager.clear(false, true)
  }

  /**
   * Forgets every step that was about these, to be called before they are erased: none of them can
   * bring back any of it.
   */
  forget(types: readonly Y.AbstractType<unknown>[]): void {
    this.endStep()
    const manager = this.#manager
    this.#doc.transact((transaction) => {
      const isAbout = ({ insertions, deletions }: (typeof manager.undoStack)[number]): boolean => {
        let found = false
        for (const set of [insertions, deletions]) {
          Y.iterateDeletedStructs(transaction, set, (struct) => {
            found ||= struct instanceof Y.Item && types.some((type) => Y.isParentOf(type, struct))
          })
        }
        return found
      }
      manager.undoStack = manager.undoStack.filter((step) => !isAbout(step))
      manager.redoStack = manager.redoStack.filter((step) => !isAbout(step))
    }, FOLLOWS)
    this.#count()
  }

  destroy(): void {
    this.#manager.destroy()
    this.#values.stop()
  }

  /**
   * Takes back the last of `stack` and nothing before it. Where others have changed since all that
   * it did, Yjs would go on with an earlier step, and take back what nobody asked for.
   */
  #takeBack(stack: 'undoStack' | 'redoStack', step: () => void): void {
    const manager = this.#manager
    const earlier = manager[stack].slice(0, -1)
    const last = manager[stack].at(-1)
    manager[stack] = last === undefined ? [] : [last]
    const lost = this.#values.lostBy(last, step)
    manager[stack] = [...earlier, ...manager[stack]]
    this.#count()
    if (lost.length === 0) return
    this.#doc.transact(() => {
      for (const { map, key, value } of lost) map.set(key, value)
    }, FOLLOWS)
  }

  #count(): void {
    const { undoStack, redoStack } = this.#manager
    this.#steps.set({
      undo: undoStack.length,
      redo: redoStack.length,
      nextUndo: nameOf(undoStack.at(-1)),
      nextRedo: nameOf(redoStack.at(-1)),
    })
  }
}

const isStepName = (value: unknown): value is StepName =>
  typeof value === 'object' && value !== null && 'what' in value && 'kind' in value

const nameOf = (item: { meta: Map<unknown, unknown> } | undefined): StepName | undefined => {
  const name = item?.meta.get(NAME)
  return isStepName(name) ? name : undefined
}
