import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download } from 'playwright-core'

/** What a browser downloaded. */
export const contentOf = async (download: Download): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenbord-download-'))
  try {
    const path = join(folder, 'file')
    await download.saveAs(path)
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
