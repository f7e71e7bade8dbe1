const FAILING =
  /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|NOTADB|CORRUPT).*|ENOSPC|EIO|EROFS|EDQUOT|EACCES)$/

/** Whether an error means that the disk did not take or give what it should: no bug of ours. */
export const isStorageFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  // Of a file that cannot be opened, libsql tells in words only.
  if (error.message.startsWith('ConnectionFailed(')) return true
  return 'code' in error && typeof error.code === 'string' && FAILING.test(error.code)
}
