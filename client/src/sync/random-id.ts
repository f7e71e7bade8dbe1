const ID_BYTES = 16

/** A new id: 128 random bits, base64url. */
export const randomId = (): string => {
  const text = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(ID_BYTES))))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
