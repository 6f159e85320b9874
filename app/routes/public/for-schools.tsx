import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { DoorPage } from './door-page'

export const meta = titled(words => words.public.schools.title)

export const loader = openPage(async actor => ({ hubs: await hubsHere(), member: actor !== null }))

export default function ForSchools() {
  const { public: words } = useWords()
  return <DoorPage words={words.schools} {...useLoaderData<typeof loader>()} />
}
