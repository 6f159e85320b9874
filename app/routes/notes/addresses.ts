import { route } from '@remix-run/route-config'

const at = (file: string) => `routes/notes/${file}`

/** Notes by two doors: the adviser who writes them, and the adult they are about, by the link of their request. */
export const noteAddresses = [
  route('advice/:adviceId/notes', at('desk.tsx')),
  route('my-advice/:asking/notes', at('own.tsx')),
  route('my-advice/:asking/notes/copy.txt', at('copy.ts')),
  route('my-advice/:asking/notes/press/:verb', at('press.tsx')),
]
