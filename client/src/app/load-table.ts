import { preloadViews } from './preload-views.ts'

/** The screen of a table, with its connection; fetched apart from the rest. */
export const loadTable = () => import('./table/table-screen.tsx')

/** Fetches the table and its views while something else is on the screen. */
export const preloadTable = (): void => {
  // What cannot be fetched ahead is asked again, and reported, when it is needed.
  void loadTable().catch(() => undefined)
  preloadViews()
}
