import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
})
type Description = z.infer<typeof Description>

const Refusal = z.object({
  content: z.object({
    'application/problem+json': z.object({
      schema: z.object({
        properties: z.object({ reason: z.object({ enum: z.array(z.string()) }) }),
      }),
    }),
  }),
})

let known: Promise<Description> | undefined

/** The description the server gives of itself; each gives the same, which takes long to make. */
export const descriptionOf = (app: OpenAPIHono): Promise<Description> => {
  known ??= Promise.resolve(app.request('/api/v1/openapi.json'))
    .then((response) => response.json())
    .then((json) => Description.parse(json))
  return known
}

/** Fails when a call of the contract was answered in a way that the description does not name. */
export const expectDescribed = async (
  app: OpenAPIHono,
  method: string,
  path: string,
  status: number,
  reason: string | undefined,
): Promise<void> => {
  const { paths } = await descriptionOf(app)
  const [pathname = ''] = path.split('?')
  const candidates = Object.entries(paths).filter(([template]) => {
    const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(pathname)
  })
  // Two templates can fit one path; the one without a parameter there is meant.
  const [, calls] = candidates.find(([template]) => template === pathname) ?? candidates[0] ?? []
  const responses = calls?.[method.toLowerCase()]?.responses
  if (responses === undefined) return
  const described = responses[String(status)]
  if (described === undefined) throw new Error(`${method} ${path}: ${status} is not described`)
  if (reason === undefined) return
  const { schema } = Refusal.parse(described).content['application/problem+json']
  if (!schema.properties.reason.enum.includes(reason)) {
    throw new Error(`${method} ${path}: ${reason} is not described`)
  }
}
