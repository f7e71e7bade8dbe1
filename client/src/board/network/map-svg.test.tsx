// @vitest-environment happy-dom
import type { Drawing } from '@samenbord/shared/drawing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mapSvg } from './map-svg.tsx'

const drawing: Drawing<string, string> = {
  box: { x: -100, y: -100, w: 200, h: 200 },
  title: 'Mensen om je heen',
  description: 'Greet, van de kerk. Heel dichtbij, sterke band.',
  ground: [{ kind: 'circle', x: 0, y: 0, r: 90, fill: 'ring-1' }],
  lines: [
    {
      key: 'tie',
      title: 'sterk',
      marks: [{ kind: 'path', d: 'M0 0L50 0', stroke: 'ink', width: 6 }],
    },
  ],
  people: [
    {
      key: 'contact:greet',
      title: 'Greet',
      at: { x: 50, y: 0 },
      box: { x: 30, y: -20, w: 40, h: 60 },
      reach: 20,
      marks: [
        { kind: 'circle', x: 50, y: 0, r: 20, fill: 'raised', stroke: 'soft', width: 2 },
        {
          kind: 'text',
          x: 50,
          y: 40,
          words: 'Greet & <Co>',
          size: 16,
          fill: 'ink',
          anchor: 'middle',
          halo: 'surface',
        },
      ],
    },
  ],
  legend: [
    { marks: [{ kind: 'path', d: 'M3 10L45 10', stroke: 'ink', width: 6 }], words: 'sterk' },
  ],
}

const svg = (w: number, h: number): string =>
  renderToStaticMarkup(<g>{mapSvg({ w, h }, drawing, (token) => `colour(${token})`)}</g>)

test('a map in a picture says everything with words as text, also what the signs mean', () => {
  const written = svg(400, 400)
  expect(written).toContain('<title>Mensen om je heen</title>')
  expect(written).toContain('Greet, van de kerk. Heel dichtbij, sterke band.')
  expect(written).toContain('Greet &amp; &lt;Co&gt;</text>')
  expect(written).toContain('sterk</text>')
  expect(written).toContain('paint-order="stroke"')
})

test('it brings its own colours: nothing of it hangs on the style sheet of the page', () => {
  const written = svg(400, 400)
  expect(written).not.toContain('class=')
  expect(written).toContain('fill="colour(--sb-color-ring-1)"')
  expect(written).toContain('stroke="colour(--sb-color-ink-soft)"')
})

test('it is as large as fits the shape, and in its middle', () => {
  expect(svg(400, 400)).toContain('translate(200 200) scale(2)')
  expect(svg(800, 400)).toContain('translate(400 200) scale(2)')
})
