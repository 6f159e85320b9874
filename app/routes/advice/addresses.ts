import { prefix, route } from '@remix-run/route-config'

const at = (file: string) => `routes/advice/${file}`

/** Advice by three doors: anybody at the front, the adult by the link of their request, and staff at a desk. */
export const adviceAddresses = [
  route('ask-for-advice', at('ask.tsx')),
  route('ask-for-advice/under-18', at('under-18.tsx')),
  route('ask-for-advice/lost', at('lost.tsx')),
  // an adult's own
  route('my-advice', at('own/list.tsx')),
  ...prefix('my-advice/:asking', [
    route('', at('own/one.tsx')),
    route('press/:verb', at('own/press.tsx')),
    route('claim', at('own/claim.tsx')),
    route('held', at('own/held.tsx')),
    route('held/copy.json', at('own/copy-json.ts')),
    route('held/copy.html', at('own/copy-html.ts')),
    route('held/erase', at('own/erase.tsx')),
  ]),
  // staff
  route('advice', at('desk/board.tsx')),
  route('advice.csv', at('desk/board-file.ts')),
  route('advice/new', at('desk/type-in.tsx')),
  route('advice/waiting', at('desk/waiting.tsx')),
  route('advice/hand-on', at('desk/hand-on.tsx')),
  route('advice/settings', at('desk/settings.tsx')),
  route('advice/settings/bodies', at('desk/bodies.tsx')),
  route('advice/settings/bodies/:bodyId/remove', at('desk/remove-body.tsx')),
  ...prefix('advice/:adviceId', [
    route('', at('desk/one.tsx')),
    route('slip', at('desk/slip.tsx')),
    route('press/:verb', at('desk/press.tsx')),
  ]),
]
