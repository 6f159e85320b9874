import { useLoaderData } from '@remix-run/react'
import { placementsForStaff } from '~/domain/placements'
import { page } from '~/http'
import { titled } from '~/titled'
import { listAsked } from '../asked'
import { ListPage } from '../list-page'

export const meta = titled(words => words.placements.lists.staff.title)

export const loader = page({ for: ['careers-leader', 'teacher', 'adviser'] }, async (actor, _params, url) => {
  const asked = listAsked(url)
  return { heap: asked.heap, ...(await placementsForStaff(actor, asked.heap, asked.page)) }
})

/** Placements of the learners of one's institutions, or of the adults one walks with. */
export default function StaffPlacements() {
  return <ListPage at="/placements" of="staff" listed={useLoaderData<typeof loader>()} find />
}
