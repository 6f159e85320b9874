import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/tracker/${file}`

/** Everything somebody applies for: their own list, what whoever walks with them sees of it, and a calendar of its days. */
export const trackerAddresses = [
  route('tracker', at('list.tsx')),
  route('tracker.csv', at('list-csv.ts')),
  route('tracker/new', at('new.tsx')),
  route('tracker/calendar', at('calendar.tsx')),
  route('tracker/calendar/open', at('open-calendar.ts')),
  route('tracker/calendar/close', at('close-calendar.ts')),
  // staff and advisers
  route('tracker/learners', at('watched.tsx')),
  route('tracker/learners/:learnerId', at('watched-one.tsx')),
  route('tracker/learners/:learnerId/suggest', at('suggest.tsx')),
  ...prefix('tracker/:trackedId', [
    route('', at('one.tsx')),
    route('edit', at('edit.tsx')),
    route('press/:verb', at('press.tsx')),
    route('take-deadline', at('take-deadline.ts')),
    route('documents', at('documents.tsx')),
    route('documents/:documentId/tick', at('tick.ts')),
    route('documents/:documentId/remove', at('remove-document.ts')),
    route('funding', at('funding.tsx')),
    route('funding/keep', at('keep-funding.ts')),
    route('funding/drop', at('drop-funding.ts')),
    route('remove', at('remove.tsx')),
    route('put-back', at('put-back.tsx')),
  ]),
  route('calendar/:secret.ics', at('feed.ts')),
  // what a course could cost, for anyone
  route('funding', 'routes/funding/funding.tsx'),
]
