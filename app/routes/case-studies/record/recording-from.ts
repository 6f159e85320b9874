import { discardUpload, type Received } from '~/platform/uploads'
import { takeUploads } from './uploads-verbs'

type File = { path: string; bytes: number }

/**
 * The recording a form brings: the file in it, or the one that came piece by piece before and is named in it. `done`
 * throws the copy away, whatever came of it.
 */
export const recordingFrom = async (received: Received, contributionId: string) => {
  if (received.ok) {
    const { file } = received
    return { ok: true as const, file: file as File, done: () => discardUpload(file) }
  }
  const { upload } = received.fields
  if (received.why !== 'no-file' || !upload) return { ok: false as const, why: received.why }
  const whole = await takeUploads.whole(contributionId, upload)
  if (!whole) return { ok: false as const, why: 'not-whole' as const }
  return { ok: true as const, file: whole as File, done: () => takeUploads.discard(upload) }
}
