import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { discardUpload, receiveUpload } from '~/platform/uploads'

export const action = async ({ request }: ActionFunctionArgs) => {
  const received = await receiveUpload(request, { field: 'file', maxBytes: 60 * 1024 * 1024 })
  if (!received.ok) return data(received, { status: 422 })
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(received.file.path)) digest.update(chunk)
  await discardUpload(received.file)
  return data({ ...received, sha256: digest.digest('hex') })
}

export default function Upload() {
  return <pre>{JSON.stringify(useActionData<typeof action>())}</pre>
}
