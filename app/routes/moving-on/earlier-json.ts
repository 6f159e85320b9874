import { earlierCycle } from '~/domain/exploration'
import { dayOf } from '~/domain/kernel/working-days'
import { download, explorerPage } from '~/http'
import { clock } from '~/platform/clock'

/** Earlier work as data, in the form of the portfolio: without anybody's id. */
export const loader = explorerPage(async (actor, { cycleId = '' }) => {
  const earlier = await earlierCycle(actor, cycleId)
  if (!earlier) return null
  const { phase, state, work } = earlier
  const madeOn = dayOf(clock.now())
  const thoughts = work.thoughts.map(({ id: _id, seen: _seen, ...thought }) => thought)
  const canvas = work.canvas && {
    ...work.canvas,
    fragments: work.canvas.fragments.map(({ teller: _teller, ...fragment }) => fragment),
  }
  const written = { format: 'traverse-portfolio', version: 1, madeOn, phase, state }
  return download(
    JSON.stringify({ ...written, ...work, thoughts, canvas }, null, 2),
    `portfolio-${phase}-${madeOn}.json`,
    'application/json',
  )
})
