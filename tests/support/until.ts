/** Waits until something is so; fails with what was waited for. */
export const until = async (isSo: () => boolean, withinMs = 15_000): Promise<void> => {
  const end = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Never came to be: ${isSo.toString()}`)
    await new Promise((next) => setTimeout(next, 2))
  }
}
