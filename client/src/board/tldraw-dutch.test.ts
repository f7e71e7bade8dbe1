import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tldrawDutch } from '@samenbord/shared/texts'
import { expect, test } from 'vitest'
import { z } from 'zod'

const require = createRequire(import.meta.url)

const translation = (name: string) =>
  z
    .record(z.string(), z.string())
    .parse(
      JSON.parse(readFileSync(require.resolve(`@tldraw/assets/translations/${name}.json`), 'utf8')),
    )

test('every word of the board has Dutch, from tldraw or from us', () => {
  const dutch = { ...translation('nl'), ...tldrawDutch }
  const missing = Object.keys(translation('main')).filter((key) => !dutch[key])
  expect(missing).toEqual([])
})
