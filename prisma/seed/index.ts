import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { workingLives } from './case-studies'
import { keepFiles, keepRows } from './case-studies/keep'
import { exploreDemo } from './exploring'
import { keepHub } from './keep'
import { keepLearning } from './learning'
import { demoSlug, regionAt } from './region'

/**
 * Fills an empty database with the demonstration: a region with two terms behind it, as they would have been by now.
 * Does nothing where the region is there already.
 */
export const seedDemo = async (): Promise<void> => {
  const there = await transact({ system: 'set-up' }, tx => tx.hub.count({ where: { slug: demoSlug } }))
  if (there > 0) return

  const world = regionAt(clock.now())
  const lives = new Map(
    world.hubs.filter(({ slug }) => slug === demoSlug).map(({ id }) => [id, workingLives(world, id)]),
  )
  for (const hub of world.hubs) {
    const told = lives.get(hub.id)
    if (told) await keepFiles(told)
    await transact({ personId: '', hubId: hub.id }, async tx => {
      await keepHub(tx, world, hub)
      if (told) await keepRows(tx, told)
    })
    if (told) {
      await keepLearning(world, hub.id, told, clock.now())
      await exploreDemo(hub.id)
    }
  }
}
