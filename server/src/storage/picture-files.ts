import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { AssetId, SessionId } from '@samenbord/shared/model'

/** The bytes of pictures, one file each, one folder for each session. */
export interface PictureFiles {
  /** On disk, whole, when it resolves. */
  write(sessionId: SessionId, id: AssetId, bytes: Uint8Array): Promise<void>
  read(sessionId: SessionId, id: AssetId): Promise<Uint8Array<ArrayBuffer> | undefined>
  erase(sessionId: SessionId, id: AssetId): Promise<void>
  eraseAll(sessionId: SessionId): Promise<void>
}

/** Keeps pictures under this folder. Ids are url-safe, so they are safe as names. */
export const pictureFiles = (folder: string): PictureFiles => {
  const folderOf = (sessionId: SessionId) => join(folder, sessionId)
  return {
    write: async (sessionId, id, bytes) => {
      const home = folderOf(sessionId)
      await mkdir(home, { recursive: true, mode: 0o700 })
      const temporary = join(home, `${id}.${randomBytes(6).toString('hex')}.part`)
      try {
        const file = await open(temporary, 'wx', 0o600)
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(temporary, join(home, id))
        await syncFolder(home)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    read: async (sessionId, id) => {
      try {
        return new Uint8Array(await readFile(join(folderOf(sessionId), id)))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    erase: async (sessionId, id) => {
      try {
        await unlink(join(folderOf(sessionId), id))
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    },
    eraseAll: async (sessionId) => {
      await rm(folderOf(sessionId), { recursive: true, force: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await syncFolder(folder)
    },
  }
}

/** A rename or a removal is durable once its folder is. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
