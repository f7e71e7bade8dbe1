import { createContext, useContext } from 'react'

/** What the dialog offers: what is in the plan, or something new as well. */
export type Picking = 'existing' | 'any'

const NOBODY_LISTENS = () => {}

export const CardPickerContext = createContext<(picking: Picking) => void>(NOBODY_LISTENS)

/** Opens the dialog in which one chooses a card from the plan. */
export const useCardPicker = (): ((picking: Picking) => void) => useContext(CardPickerContext)
