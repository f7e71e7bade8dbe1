import { board, type Language } from '@samenbord/shared/texts'
import { createContext, useContext } from 'react'
import type { StepName } from '../document/step-name.ts'

export type BoardTexts = (typeof board)['nl']

export const textsIn = (language: Language): BoardTexts => board[language]

export const BoardTextsContext = createContext<BoardTexts>(board.nl)

export const useBoardTexts = (): BoardTexts => useContext(BoardTextsContext)

/** *briefje*, *pijl* …, in the language of the screen. */
export const kindName = (texts: BoardTexts, kind: string | undefined): string =>
  texts.kinds[kind ?? 'thing'] ?? texts.kinds.thing ?? ''

/** *briefje toegevoegd* */
export const stepName = (texts: BoardTexts, step: StepName): string =>
  `${kindName(texts, step.kind)} ${texts.steps[step.what]}`
