import { board, type Language } from '@samenbord/shared/texts'
import { createContext, useContext } from 'react'

export type BoardTexts = (typeof board)['nl']

export const textsIn = (language: Language): BoardTexts => board[language]

export const BoardTextsContext = createContext<BoardTexts>(board.nl)

export const useBoardTexts = (): BoardTexts => useContext(BoardTextsContext)
