import { setImmediate as soon } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { watchLoad } from './load'

const blockFor = async (total: number, step: number): Promise<void> => {
  const end = performance.now() + total
  while (performance.now() < end) {
    const pause = performance.now() + step
    while (performance.now() < pause);
    await soon()
    await soon()
  }
}

it('has room until so many are at work, and again when they are done', () => {
  const load = watchLoad()
  for (const _ of [1, 2]) load.enter()
  expect(load.hasRoom(3)).toBe(true)
  load.enter()
  expect(load.hasRoom(3)).toBe(false)
  load.leave()
  expect(load.hasRoom(3)).toBe(true)
  load.stop()
})

it('has none while the process stays far behind, whatever one long step', async () => {
  const load = watchLoad()
  await blockFor(1_500, 1_500)
  expect(load.hasRoom(3)).toBe(true)
  await blockFor(5_000, 900)
  expect(load.hasRoom(3)).toBe(false)
  load.stop()
})
