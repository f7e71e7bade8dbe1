import { AssetId, SessionId } from '@samenbord/shared/model'
import { AssetResponse, LIMITS, type RefusalReason } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { PictureType } from '../storage/facts/assets.ts'
import { mediaType, readBytes } from './body.ts'
import { callOf } from './call.ts'
import { describeRefusals, type Endpoint } from './endpoint.ts'
import { problem } from './problem.ts'
import { NOT_ALLOWED } from './refusals.ts'

const binary = z.string().meta({ format: 'binary' })
const pictures = Object.fromEntries(PictureType.options.map((type) => [type, { schema: binary }]))
const COMMON: readonly RefusalReason[] = ['invalid-parameter', 'internal', 'storage-failing']

/**
 * A picture is shown and nothing else: no script runs even when someone opens its address, and it
 * stays in no cache, so that nothing of the table remains on a shared device or after it was erased.
 */
const AS_PICTURE = {
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
}

/** Pictures: the body is the picture itself. */
export const assetEndpoints = (access: AccessControl, facts: Facts): Endpoint[] => [
  {
    method: 'POST',
    path: '/api/v1/sessions/{id}/assets',
    mount: (app, options) => {
      app.openAPIRegistry.registerPath({
        method: 'post',
        path: '/api/v1/sessions/{id}/assets',
        summary: `Puts a picture on the table: up to ${LIMITS.picture / 1024 / 1024} MB, without metadata.`,
        request: {
          params: z.object({ id: SessionId }),
          body: { required: true, content: pictures },
        },
        responses: {
          201: { description: 'Done.', content: { 'application/json': { schema: AssetResponse } } },
          ...describeRefusals([
            ...NOT_ALLOWED,
            ...COMMON,
            'foreign-origin',
            'shutting-down',
            'picture-type',
            'picture-too-large',
            'picture-broken',
            'picture-metadata',
            'session-storage-full',
          ]),
        },
      })
      app.post('/api/v1/sessions/:id/assets', async (context) => {
        const id = SessionId.safeParse(context.req.param('id'))
        if (!id.success) return problem('invalid-parameter', { fields: ['id'] })
        const credentials = callOf(context, options).credentialsFor(id.data)
        const me = access.allowed(id.data, credentials, 'table.write')
        if (!me.ok) return problem(me.reason)
        const type = PictureType.safeParse(mediaType(context.req.raw))
        if (!type.success) return problem('picture-type')
        const bytes = await readBytes(context.req.raw, LIMITS.picture)
        if (!bytes.ok) return problem('picture-too-large')
        // What was taken back while it came is not taken any more.
        const still = access.allowed(id.data, credentials, 'table.write')
        if (!still.ok) return problem(still.reason)
        const added = await facts.pictures.add(id.data, type.data, bytes.value)
        if (!added.ok) return problem(added.reason)
        const url = `/api/v1/sessions/${id.data}/assets/${added.value}`
        return context.json({ id: added.value, url } satisfies AssetResponse, 201)
      })
    },
  },
  {
    method: 'GET',
    path: '/api/v1/sessions/{id}/assets/{assetId}',
    mount: (app, options) => {
      const params = z.object({ id: SessionId, assetId: AssetId })
      app.openAPIRegistry.registerPath({
        method: 'get',
        path: '/api/v1/sessions/{id}/assets/{assetId}',
        summary: 'A picture, for whoever sees the table now.',
        request: { params },
        responses: {
          200: { description: 'The picture.', content: pictures },
          ...describeRefusals([...NOT_ALLOWED, ...COMMON, 'shutting-down', 'asset-unknown']),
        },
      })
      app.get('/api/v1/sessions/:id/assets/:assetId', async (context) => {
        const ids = params.safeParse(context.req.param())
        if (!ids.success) return problem('invalid-parameter', { fields: ['id', 'assetId'] })
        const { id, assetId } = ids.data
        const credentials = callOf(context, options).credentialsFor(id)
        const me = access.allowed(id, credentials, 'table.read')
        if (!me.ok) return problem(me.reason)
        const picture = await facts.pictures.get(id, assetId)
        if (!picture.ok) return problem(picture.reason)
        const still = access.allowed(id, credentials, 'table.read')
        if (!still.ok) return problem(still.reason)
        return context.body(picture.value.bytes, 200, {
          ...AS_PICTURE,
          'Content-Type': picture.value.type,
        })
      })
    },
  },
]
