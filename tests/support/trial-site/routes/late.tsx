import { setTimeout as sleep } from 'node:timers/promises'
import { Await, useLoaderData } from '@remix-run/react'
import { Suspense } from 'react'

export const handle = { hydrate: true }

export const loader = () => ({ part: sleep(800, 'the late part') })

export default function Late() {
  const { part } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>Soon</h1>
      <Suspense fallback={<p>Waiting</p>}>
        <Await resolve={part}>{text => <p>{text}</p>}</Await>
      </Suspense>
    </main>
  )
}
