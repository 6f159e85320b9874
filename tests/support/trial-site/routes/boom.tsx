import type { LoaderFunctionArgs } from '@remix-run/node'

export const loader = ({ request }: LoaderFunctionArgs) => {
  if (new URL(request.url).searchParams.has('early')) throw new Error('No answer for sam@example.org')
  return null
}

export default function Boom(): never {
  throw new Error('Cannot draw sam@example.org')
}
