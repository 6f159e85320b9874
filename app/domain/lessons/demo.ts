import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { system } from '../kernel/actor'
import { shownCode } from './join-code'
import { isOn, start } from './lesson'
import { lessonOf } from './store'

/** The code of the demonstration's lesson: always the same, so that it can be printed. */
export const demoJoinCode = 'ACDE234'

/** By this seed the demonstration's lesson is known. */
export const demoSeed = 'demo'

/** The demonstration's code as it is shown, where this is a demonstration. */
export const demoCodeShown = (): string | null => (config.demo ? shownCode(demoJoinCode) : null)

/** Starts the demonstration's lesson again when its two hours are over, with the same plan and clips. */
const keepOn = (hubId: string) =>
  transact(system('demo', hubId), async tx => {
    const at = clock.now()
    const row = await tx.lesson.findFirst({ where: { seed: demoSeed }, orderBy: { startedAt: 'desc' } })
    if (!row || isOn(lessonOf(row), at)) return
    await tx.lesson.updateMany({
      where: { seed: demoSeed, state: { not: 'ended' } },
      data: { state: 'ended', endedAt: at, joinCode: null, openedFrom: null },
    })
    const decision = start({ ...lessonOf(row), id: randomUUID(), joinCode: demoJoinCode, openedFrom: null }, at)
    await tx.lesson.create({ data: decision.next })
    await record(tx, { by: 'system.demo', via: 'lessons.keep-demo-on', at, facts: decision.events })
  })

/** Keeps the demonstration's lesson open for whoever has the printed code. Elsewhere it does nothing. */
export const keepDemoLesson = async (): Promise<void> => {
  if (!config.demo) return
  const hubs = await transact({ system: 'clockwork' }, tx => tx.hub.findMany({ select: { id: true } }))
  for (const { id } of hubs) await keepOn(id)
}
