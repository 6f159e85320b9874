import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/appointments/${file}`

/** Meetings with an adviser: an adult's own by their link, those of a request for staff, and an adviser's diary. A verb is the name of a move. */
export const appointmentAddresses = [
  ...prefix('my-advice/:asking/times', [
    route('', at('own/times.tsx')),
    route('calendar.ics', at('own/calendar.ts')),
    route('press/:verb', at('own/press.tsx')),
  ]),
  ...prefix('advice/:adviceId/times', [
    route('', at('staff/times.tsx')),
    route('calendar.ics', at('staff/calendar.ts')),
    route('press/:verb', at('staff/press.tsx')),
  ]),
  route('diary', at('diary/week.tsx')),
  route('diary/hours', at('diary/hours.tsx')),
  route('diary/hours/:hoursId/remove', at('diary/remove-hours.tsx')),
  route('diary/times', at('diary/add-time.tsx')),
  route('diary/times/:timeId/close', at('diary/close-time.tsx')),
  route('diary/calls/:appointmentId', at('diary/note-call.tsx')),
  route('diary/feed', at('diary/feed.tsx')),
  route('diary/feed/:diarySecret', at('diary/feed-file.ts')),
  route('advisers/:adviserId/diary', at('diary/of-adviser.tsx')),
]
