/** Several updates of one document in one row: each with its length before it, as u32, little-endian. */
const LENGTH_BYTES = 4

/** Puts updates into the bytes of one row; one by itself stays as it is. */
export const packUpdates = (updates: readonly Uint8Array[]): Uint8Array => {
  const [first] = updates
  if (updates.length === 1 && first !== undefined) return first
  const length = updates.reduce((sum, update) => sum + LENGTH_BYTES + update.length, 0)
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  for (const update of updates) {
    at = bytes.writeUInt32LE(update.length, at)
    bytes.set(update, at)
    at += update.length
  }
  return bytes
}

/** The updates in a row that holds so many; they share its bytes. Throws when these are not whole. */
export const unpackUpdates = (row: Uint8Array, count: number): Uint8Array[] => {
  if (count === 1) return [row]
  const bytes = Buffer.from(row.buffer, row.byteOffset, row.length)
  const updates: Uint8Array[] = []
  let at = 0
  while (updates.length < count) {
    const from = at + LENGTH_BYTES
    at = from + bytes.readUInt32LE(at)
    updates.push(row.subarray(from, at))
  }
  if (at !== row.length) throw new RangeError('A row of updates is not whole')
  return updates
}
