import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'

export const meta = () => [{ title: 'Home <&> page' }]

export const loader = ({ context, request }: LoaderFunctionArgs) => ({
  address: context.address,
  origin: new URL(request.url).origin,
})

export const action = async ({ request }: ActionFunctionArgs) => ({
  fields: [...(await request.formData())].map(([name, value]) => [name, String(value)]),
})

export default function Home() {
  const { address, origin } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <main>
      <h1>Home</h1>
      <p id="address">{address}</p>
      <p id="origin">{origin}</p>
      <p id="sent">{JSON.stringify(sent?.fields)}</p>
      <form method="post" action="/?index">
        <input name="word" aria-label="Word" />
        <button type="submit">Send</button>
      </form>
    </main>
  )
}
