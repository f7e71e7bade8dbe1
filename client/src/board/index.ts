export { Board, type BoardProps } from './board.tsx'
export { HistoryBoard } from './history/history-board.tsx'
