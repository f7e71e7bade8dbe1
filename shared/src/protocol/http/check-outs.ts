import { z } from 'zod'
import { CheckOutSeen } from '../../model/index.ts'

/** `GET /api/v1/sessions/{id}/check-outs`: of each meeting what I may know of it, newest first. */
export const CheckOutListResponse = z.object({ checkOuts: z.array(CheckOutSeen) })
export type CheckOutListResponse = z.infer<typeof CheckOutListResponse>
