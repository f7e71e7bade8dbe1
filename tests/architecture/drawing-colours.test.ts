import { readFileSync } from 'node:fs'
import { drawingColours } from '@samenbord/shared/drawing'
import { expect, test } from 'vitest'

const tokens = readFileSync(new URL('../../client/src/ui/tokens.css', import.meta.url), 'utf8')
const light = tokens.slice(0, tokens.indexOf('[data-theme'))

test.each(Object.entries(drawingColours))(
  'a drawing that stands by itself has the light %s of the page',
  (tone, colour) => {
    const name = tone === 'soft' ? 'ink-soft' : tone
    expect(light).toContain(`--sb-color-${name}: ${colour};`)
  },
)
