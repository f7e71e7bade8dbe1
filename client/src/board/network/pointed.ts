import type { EcogramKey } from '@samenbord/shared/drawing'
import type { TieId } from '@samenbord/shared/model'
import { createContext, useContext } from 'react'
import { atom, type TLShapeId } from 'tldraw'

/** Whom or what one has chosen on a map of the board. */
export interface Pointed {
  readonly shape: TLShapeId
  readonly person: EcogramKey | undefined
  /** The tie that was just drawn there. */
  readonly tie?: TieId
}

/** What is chosen on the maps of one board: one thing, of one map. */
export class PointedOnMap {
  readonly #pointed = atom<Pointed | undefined>('pointed on a map', undefined)

  get(): Pointed | undefined {
    return this.#pointed.get()
  }

  set(pointed: Pointed | undefined): void {
    this.#pointed.set(pointed)
  }
}

/** What is chosen on the maps of the board around this component. */
export const PointedContext = createContext<PointedOnMap | undefined>(undefined)

export const usePointed = (): PointedOnMap => {
  const pointed = useContext(PointedContext)
  if (pointed === undefined) throw new Error('usePointed is used outside a board')
  return pointed
}
