import { z } from 'zod'
import { PastMeeting } from '../../model/index.ts'

/** `GET /api/v1/sessions/{id}/meetings`, newest first. */
export const MeetingListResponse = z.object({ meetings: z.array(PastMeeting) })
export type MeetingListResponse = z.infer<typeof MeetingListResponse>
