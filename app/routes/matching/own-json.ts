import { data } from '@remix-run/node'
import { ownSuggestions } from '~/domain/matching'
import { explorerPage } from '~/http'

/** The same for machines: 409 with what is missing while the gate is closed. */
export const loader = explorerPage(async actor => {
  const found = await ownSuggestions(actor)
  if (found && found.closed.length > 0) throw data({ missing: found.closed }, { status: 409 })
  return found && Response.json(found.suggestions, { headers: { 'cache-control': 'private, no-store' } })
})
