import { download, explorerPage } from '~/http'
import { readPortfolio } from './read-portfolio'

/** The portfolio as data: the explorer's own words and what they were about, without anybody's id. */
export const loader = explorerPage(async actor => {
  const own = await readPortfolio(actor)
  if (!own) return null
  const { label, madeOn, standing, work, meetings, placed } = own
  const thoughts = work.thoughts.map(({ id: _id, seen: _seen, ...thought }) => thought)
  const canvas = work.canvas && {
    ...work.canvas,
    fragments: work.canvas.fragments.map(({ teller: _teller, ...fragment }) => fragment),
  }
  const written = {
    format: 'traverse-portfolio',
    version: 1,
    label,
    madeOn,
    phase: standing.phase,
    state: standing.state,
  }
  return download(
    JSON.stringify(
      { ...written, ...work, thoughts, canvas, placements: placed, ...(meetings ? { classMet: meetings } : {}) },
      null,
      2,
    ),
    `portfolio-${madeOn}.json`,
    'application/json',
  )
})
