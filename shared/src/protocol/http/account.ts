import { z } from 'zod'
import { AccountProfile } from '../../model/index.ts'

/** `POST /api/v1/sign-in` */
export const SignInRequest = z.object({ code: z.string().trim().min(1).max(200) })
export type SignInRequest = z.infer<typeof SignInRequest>

/** `GET /api/v1/account`; `PUT` takes the profile itself. */
export const AccountResponse = z.object({ profile: AccountProfile.nullable() })
export type AccountResponse = z.infer<typeof AccountResponse>
