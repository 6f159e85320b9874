import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { trialUploads } from '../uploads'

/** What arrived of an upload, by its hash. */
export const loader = async ({ params: { story = '', uploadId = '' } }: LoaderFunctionArgs) => {
  const whole = await trialUploads.whole(story, uploadId)
  const sha256 =
    whole &&
    createHash('sha256')
      .update(await readFile(whole.path))
      .digest('hex')
  return Response.json({ sha256 })
}
