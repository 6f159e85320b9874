import type { Actor } from '~/domain/kernel/actor'
import { calendarOf, placementFor, placementOfLink } from '~/domain/placements'
import { download } from '~/http'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'

/** The days of a placement as a file for one's own calendar; nothing while there is no agreement. */
export const calendarAnswer = async (actor: Actor, { placementId = '' }: { [name: string]: string }, url: URL) => {
  const found = await placementFor(actor, placementOfLink(actor) ?? placementId)
  if (!found?.agreement) return null
  const { id, startsOn, endsOn, opportunity, hub, agreement } = found
  const file = calendarOf(
    {
      ...{ id, startsOn, endsOn, agreement, summary: `${opportunity.title}, ${opportunity.organisation}` },
      ...{ location: opportunity.district, url: config.publicUrl + url.pathname.replace(/\/calendar\.ics$/, '') },
      from: { name: hub.name, email: hub.replyTo },
    },
    clock.now(),
  )
  return download(file, 'placement.ics', 'text/calendar; charset=utf-8')
}
