/** Safari still reads the file after the click, and then saves nothing of one that is gone. */
const FETCHED_AFTER_MS = 60_000

/** Hands the browser a file to keep. */
export const download = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_AFTER_MS)
}
