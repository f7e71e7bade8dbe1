/** Ends this process with a plain sentence when Node.js is too old for the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Samenbord needs Node.js 20.19 or newer, and this is ${process.versions.node}. Install a newer Node.js (https://nodejs.org) and try again.`,
  )
  process.exit(1)
}
