import { readCaptions, writeCaptions } from '~/platform/captions'
import { isId } from '~/platform/db'
import { type Listener, listen } from './listener'

/** A file of a clip as the store knows it. */
export type MediaFile = { key: string; mime: string; bytes: number; etag: string }

/** The file a listener asks for; null where there is none they may hear or see. */
export const mediaFor = async (listener: Listener, mediaId: string): Promise<MediaFile | null> => {
  if (!isId(mediaId)) return null
  const file = await listen(listener, tx =>
    tx.media.findUnique({ where: { id: mediaId }, select: { key: true, mime: true, bytes: true, sha256: true } }),
  )
  return file && { key: file.key, mime: file.mime, bytes: Number(file.bytes), etag: file.sha256 || mediaId }
}

/** Do consent and state still allow it? Asked again and again while bytes are sent. */
export const mayStillHear = (listener: Listener, mediaId: string): Promise<boolean> =>
  listen(listener, async tx => {
    const found = await tx.$queryRaw<unknown[]>`select 1 from media where id = ${mediaId}::uuid`
    return found.length > 0
  })

/** The captions of a clip, read and written again by us; null where there are none to show. */
export const captionsFor = async (listener: Listener, answerId: string): Promise<string | null> => {
  if (!isId(answerId)) return null
  const answer = await listen(listener, tx =>
    tx.answer.findUnique({ where: { id: answerId }, select: { captions: true } }),
  )
  const read = answer?.captions ? readCaptions(answer.captions) : null
  return read?.ok ? writeCaptions(read.cues) : null
}
