import { PlanFile } from '@samenbord/shared/agreement'
import { SessionId } from '@samenbord/shared/model'
import { LIMITS, type RefusalReason } from '@samenbord/shared/protocol'
import { z } from 'zod'
import type { AccessControl } from '../access/access-control.ts'
import type { Facts } from '../facts/facts.ts'
import { readJsonBytes } from './body.ts'
import { callOf } from './call.ts'
import { describeRefusals, type Endpoint, honoPath } from './endpoint.ts'
import { problem } from './problem.ts'
import { NOT_ALLOWED } from './refusals.ts'

const PATH = '/api/v1/sessions/{id}/import'

const REFUSALS: readonly RefusalReason[] = [
  ...NOT_ALLOWED,
  'session-not-empty',
  'plan-too-large',
  'invalid-parameter',
  'invalid-body',
  'unsupported-content-type',
  'body-too-large',
  'citizen-number',
  'foreign-origin',
  'internal',
  'storage-failing',
  'shutting-down',
]

/**
 * A plan that comes to a table. It can be large, and is neither read nor checked here: nobody at another
 * table waits for that.
 */
export const importEndpoint = (access: AccessControl, facts: Facts): Endpoint => ({
  method: 'POST',
  path: PATH,
  mount: (app, options) => {
    app.openAPIRegistry.registerPath({
      method: 'post',
      path: PATH,
      summary: 'Puts a plan, taken from a table as `plan.json`, into one on which none stands yet.',
      request: {
        params: z.object({ id: SessionId }),
        body: { required: true, content: { 'application/json': { schema: PlanFile } } },
      },
      responses: { 204: { description: 'Done.' }, ...describeRefusals(REFUSALS) },
    })
    app.post(honoPath(PATH), async (context) => {
      const id = SessionId.safeParse(context.req.param('id'))
      if (!id.success) return problem('invalid-parameter', { fields: ['id'] })
      const credentials = callOf(context, options).credentialsFor(id.data)
      const isAllowed = () => access.allowed(id.data, credentials, 'plan.import')
      const me = isAllowed()
      if (!me.ok) return problem(me.reason)
      const file = await readJsonBytes(context.req.raw, LIMITS.planFile)
      if (!file.ok) return problem(file.reason)
      // What was taken back while it came is not taken any more.
      const still = isAllowed()
      if (!still.ok) return problem(still.reason)
      const added = await facts.exports.import(id.data, file.value)
      if (added.ok) return context.body(null, 204)
      return problem(added.reason, 'fields' in added ? { fields: added.fields } : {})
    })
  },
})
