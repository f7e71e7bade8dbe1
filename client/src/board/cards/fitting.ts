import { createContext, useContext } from 'react'

/** Does work on the board as what follows from words that grew: written, and no step of anyone. */
export type Fitting = (work: () => void) => void

export const FittingContext = createContext<Fitting>((work) => work())

export const useFitting = (): Fitting => useContext(FittingContext)
