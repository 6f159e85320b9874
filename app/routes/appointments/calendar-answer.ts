import { calendarOf, type MeetingShown } from '~/domain/appointments'
import { download } from '~/http'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'

type Of = { booked: MeetingShown | null; hub: { name: string; replyTo: string } }

/** The booked meeting as a file for one's own calendar; nothing while none is booked. */
export const calendarAnswer = ({ booked, hub }: Of, summary: string, url: URL): Response | null => {
  if (!booked) return null
  const from = { name: hub.name, email: hub.replyTo }
  const page = config.publicUrl + url.pathname.replace(/\/calendar\.ics$/, '')
  const file = calendarOf({ ...booked, summary, description: '', url: page, from, to: from }, clock.now())
  return download(file, 'meeting.ics', 'text/calendar; charset=utf-8')
}
