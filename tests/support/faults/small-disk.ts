import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIZE = '64m'
/** The disk is filled with pieces of these sizes, until not one byte goes in. */
const PIECES = [1024 * 1024, 16 * 1024, 1024, 1]

/** A small disk for one server, in memory, that can be full. */
export class SmallDisk {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** Undefined where this user may not bring in a disk. */
  static make(): SmallDisk | undefined {
    const folder = mkdtempSync(join(tmpdir(), 'samenbord-disk-'))
    try {
      const options = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]
      execFileSync('mount', options, { stdio: 'ignore' })
    } catch {
      rmdirSync(folder)
      return undefined
    }
    mkdirSync(join(folder, 'data'))
    return new SmallDisk(folder)
  }

  /** For the data of a server. */
  get dataDir(): string {
    return join(this.#folder, 'data')
  }

  /** From now on it takes nothing more. */
  fill(): void {
    const file = openSync(this.#ballast, 'a')
    try {
      for (const size of PIECES) fillWith(file, Buffer.alloc(size))
    } finally {
      closeSync(file)
    }
  }

  free(): void {
    rmSync(this.#ballast, { force: true })
  }

  /** After the server has ended. */
  remove(): void {
    execFileSync('umount', [this.#folder], { stdio: 'ignore' })
    rmdirSync(this.#folder)
  }

  get #ballast(): string {
    return join(this.#folder, 'ballast')
  }
}

const fillWith = (file: number, piece: Buffer): void => {
  try {
    while (writeSync(file, piece) === piece.length);
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC')) throw failure
  }
}
