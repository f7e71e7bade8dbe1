/** The plan, read and written without the board. */
export const loadPlan = () => import('../plan/plan-view.tsx')

/** Fetches the plan while something else is on the screen. */
export const preloadPlan = (): void => {
  // What cannot be fetched ahead is asked again, and reported, when it is needed.
  void loadPlan().catch(() => undefined)
}
