import { useLoaderData } from '@remix-run/react'
import { placementsAtHost } from '~/domain/placements'
import { page } from '~/http'
import { titled } from '~/titled'
import { listAsked } from '../asked'
import { ListPage } from '../list-page'

export const meta = titled(words => words.placements.lists.host.title)

export const loader = page({ for: ['employer-admin', 'provider-admin'] }, async (actor, _params, url) => {
  const asked = listAsked(url)
  return { heap: asked.heap, ...(await placementsAtHost(actor, asked.heap, asked.page)) }
})

/** Placements that learners asked one's own organisation for. */
export default function PlacementsWithUs() {
  return <ListPage at="/placements/with-us" of="host" listed={useLoaderData<typeof loader>()} />
}
