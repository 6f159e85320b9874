import { existsSync } from 'node:fs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { config } from '~/platform/config'
import { serveFile } from '~/platform/serve-file'
import { sizeOfKept } from '~/platform/storage'

/** A kept file, which may be seen until a file named `withdrawn` lies in the data folder. */
export const loader = async ({ request, params: { file } }: LoaderFunctionArgs) => {
  const key = `clips/${file}.mp4`
  return serveFile({
    request,
    key,
    mime: 'video/mp4',
    bytes: (await sizeOfKept(key)) ?? 0,
    etag: 'trial',
    stillAllowed: async () => !existsSync(`${config.dataDir}/withdrawn`),
  })
}
