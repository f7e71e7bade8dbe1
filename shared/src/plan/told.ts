/** From what to what a change went, each in words; nothing where nothing was said. */
export interface Told {
  readonly label: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** What a change went from and to, each as `say` has it. */
export const each = <Value>(
  label: string,
  { from, to }: { readonly from: Value | null; readonly to: Value | null },
  say: (value: Value) => string | undefined,
): Told => ({
  label,
  from: from === null ? undefined : say(from),
  to: to === null ? undefined : say(to),
})
