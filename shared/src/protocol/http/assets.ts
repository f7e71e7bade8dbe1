import { z } from 'zod'
import { AssetId } from '../../model/index.ts'

/** `POST /api/v1/sessions/{id}/assets`: the picture itself is the body. */
export const AssetResponse = z.object({ id: AssetId, url: z.string() })
export type AssetResponse = z.infer<typeof AssetResponse>
