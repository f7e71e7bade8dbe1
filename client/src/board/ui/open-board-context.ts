import { createContext, useContext } from 'react'
import type { OpenBoard } from '../open-board.ts'

export const OpenBoardContext = createContext<OpenBoard | undefined>(undefined)

/** The board around this component. */
export const useOpenBoard = (): OpenBoard => {
  const board = useContext(OpenBoardContext)
  if (board === undefined) throw new Error('useOpenBoard is used outside a board')
  return board
}
