import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AssetResponse, LIMITS } from '@samenbord/shared/protocol'
import { expect, test, vi } from 'vitest'
import { openHouse, openTable } from '../app/test-support/house.ts'
import { aJpeg, aPng, jpegSegment, pngChunk } from '../facts/pictures/test-pictures.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const png = { 'Content-Type': 'image/png' }

test('[ASSET-1] a picture that was put on the table comes back as it was', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser } = await table.guest('Bibi')
  const picture = aPng({ width: 3 })
  const added = await browser.ask('POST', `${table.path}/assets`, png, picture)
  expect(added.status).toBe(201)
  const { url } = added.body(AssetResponse)
  const response = await house.app.request(url, {
    headers: { Cookie: `sb_${table.id}=${browser.cookies.get(`sb_${table.id}`)}` },
  })
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('[ASSET-2] who may only look puts nothing on the table, and sees what is there', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const added = await table.coordinator.ask('POST', `${table.path}/assets`, png, aPng())
  const { url } = added.body(AssetResponse)
  const { browser } = await table.guest('Bibi', 'resident', 'view')
  expect((await browser.ask('POST', `${table.path}/assets`, png, aPng())).reason).toBe('forbidden')
  expect((await browser.get(url)).status).toBe(200)
})

test('[ASSET-3] a picture is for those at the table, as long as they are', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const { browser, id } = await table.guest('Bibi')
  const { url } = (await browser.ask('POST', `${table.path}/assets`, png, aPng())).body(
    AssetResponse,
  )
  expect((await house.browser().get(url)).reason).toBe('not-signed-in')
  const other = await openTable(house)
  const stranger = await other.guest('Cor')
  expect((await stranger.browser.get(url)).reason).toBe('not-signed-in')
  const elsewhere = url.replace(table.id, other.id)
  expect((await stranger.browser.get(elsewhere)).reason).toBe('asset-unknown')
  await table.coordinator.delete(`${table.path}/participants/${id}`)
  expect((await browser.get(url)).reason).toBe('removed')
})

test.for([
  ['no type', {}, aPng(), 415, 'picture-type'],
  ['an SVG', { 'Content-Type': 'image/svg+xml' }, Buffer.from('<svg/>'), 415, 'picture-type'],
  ['another kind than it says', { 'Content-Type': 'image/gif' }, aPng(), 415, 'picture-type'],
  ['nothing', png, new Uint8Array(), 422, 'picture-broken'],
  ['half a picture', png, aPng().slice(0, 40), 422, 'picture-broken'],
  [
    'a picture with a text',
    png,
    aPng({ extra: [pngChunk('tEXt', Buffer.from('a\0b'))] }),
    422,
    'picture-metadata',
  ],
  [
    'a photo with its place',
    { 'Content-Type': 'image/jpeg' },
    aJpeg({ extra: [jpegSegment(0xe1, Buffer.from('Exif\0\0'))] }),
    422,
    'picture-metadata',
  ],
  ['too many pixels', png, aPng({ width: 16_000, height: 16_000 }), 413, 'picture-too-large'],
  ['too many bytes', png, new Uint8Array(LIMITS.picture + 1), 413, 'picture-too-large'],
] as const)('[ASSET-4] %s is refused', async ([, headers, body, status, reason]) => {
  const house = await openHouse()
  const table = await openTable(house)
  const bytes = new Uint8Array(body)
  const answer = await table.coordinator.ask('POST', `${table.path}/assets`, headers, bytes)
  expect([answer.status, answer.reason]).toEqual([status, reason])
  expect(readdirSync(house.data)).not.toContain('assets')
})

test('[ASSET-5] one session holds so many pictures and no more', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const big = aPng({ pixels: pngChunk('IDAT', new Uint8Array(LIMITS.picture - 100)) })
  const put = () => table.coordinator.ask('POST', `${table.path}/assets`, png, big)
  for (let i = 0; i < LIMITS.pictures / LIMITS.picture; i++) expect((await put()).status).toBe(201)
  const over = await put()
  expect([over.status, over.reason]).toEqual([413, 'session-storage-full'])
  const files = readdirSync(join(house.data, 'assets', table.id))
  expect(files).toHaveLength(LIMITS.pictures / LIMITS.picture)
})

test('[ASSET-6] an address that is none is refused', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const answer = await table.coordinator.get(`${table.path}/assets/..%2f..%2ffacts.sqlite`)
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-parameter'])
  const unknown = await table.coordinator.get(`${table.path}/assets/${'A'.repeat(22)}`)
  expect([unknown.status, unknown.reason]).toEqual([404, 'asset-unknown'])
})

test('[ASSET-7] a picture that no board shows any more goes, when its place cannot be on its way', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const put = async () => {
    const added = await table.coordinator.ask('POST', `${table.path}/assets`, png, aPng())
    return added.body(AssetResponse)
  }
  const [shown, gone] = [await put(), await put()]
  house.now += 20 * DAY_MS
  const fresh = await put()
  house.now += 11 * DAY_MS
  house.facts.listener.cleared(table.id, [shown.id])
  const isThere = async ({ url }: typeof shown) => (await table.coordinator.get(url)).status === 200
  await vi.waitFor(async () => expect(await isThere(gone)).toBe(false))
  expect([await isThere(shown), await isThere(fresh)]).toEqual([true, true])
  expect(readdirSync(join(house.data, 'assets', table.id)).sort()).toEqual(
    [shown.id, fresh.id].sort(),
  )
})
