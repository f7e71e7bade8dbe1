import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { useJourney } from '../support/journey.ts'

const journey = useJourney()

describe('pictures', () => {
  it('a picture that someone puts on the board is seen by the others, also later', async () => {
    const table = await journey.table()
    const [ria, noor] = await Promise.all([
      table.seat('Ria', 'supporter', 'edit'),
      table.seat('Noor', 'professional', 'edit'),
    ])
    const picture = await ria.page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 200 } })
    await ria.hand.picture({ name: 'bord.png', mimeType: 'image/png', buffer: picture })
    for (const one of [
      ria,
      noor,
      await table.seat('Henk', 'resident', 'edit', { screen: 'phone' }),
    ]) {
      await eventually(() => one.hand.pictures()).toEqual([{ width: 320, height: 200 }])
    }
    await ria.seesSaved()
  })

  it('a file that is no picture is refused kindly', async () => {
    const table = await journey.table()
    const ria = await table.seat('Ria', 'supporter', 'edit')
    await ria.hand.picture({
      name: 'brief.png',
      mimeType: 'image/png',
      buffer: Buffer.from('geen foto'),
    })
    await ria.sees('Dit bestand is geen foto die hier kan.')
    await ria.press('Begrepen')
    await eventually(() => ria.hand.count()).toBe(0)
  })

  it('the board can be taken home as PNG and as SVG', async () => {
    const table = await journey.table()
    const ria = await table.seat('Ria', 'supporter', 'edit')
    await ria.hand.note([300, 300], 'Mee naar huis')
    await ria.hand.draw([500, 200], [700, 300])

    const png = await ria.hand.download('png')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(300)
    expect(png.readUInt32BE(20)).toBeGreaterThan(150)

    const svg = (await ria.hand.download('svg')).toString()
    expect(svg).toMatch(/^<svg /)
    expect(svg).toContain('Mee naar huis')
    expect(svg).toContain('<path')
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })
})
