/** The board, by far the largest part of the client. */
export const loadBoard = () => import('../board/index.ts')

/** Fetches the board while something else is on the screen. */
export const preloadBoard = (): void => {
  // What cannot be fetched ahead is asked again, and reported, when it is needed.
  void loadBoard().catch(() => undefined)
}
