import type { AssetId, SessionId } from '@samenbord/shared/model'
import { AssetResponse } from '@samenbord/shared/protocol'
import { type Answer, call } from './call.ts'

/** Keeps a picture with the table. It must have been drawn anew: metadata is refused. */
export const uploadPicture = (session: SessionId, picture: Blob): Promise<Answer<AssetResponse>> =>
  call('POST', `/sessions/${session}/assets`, AssetResponse, picture)

/** Where a picture of a table is read. */
export const pictureAddress = (session: SessionId, picture: AssetId): string =>
  `/api/v1/sessions/${session}/assets/${picture}`
