import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { approveRoster, bringRosterIn } from '~/domain/learners'
import { transact } from '~/platform/db'
import { bundle } from '../support/bundle'
import { given } from '../support/factories/network'
import { upn } from '../support/upn'
import { type Drill, sized } from './drill'
import { randomOf } from './kill/killer'

const rows = 1_500
const fileOf = (from: number): string =>
  ['UPN,Year,Reg Group', ...Array.from({ length: rows }, (_, n) => `${upn(from + n)},${7 + (n % 5)},${n % 60}X`)].join(
    '\n',
  )

const brought = async (hubId: string, from: number) => {
  const school = await given.institution(hubId)
  const { actor } = await given.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })
  const file = { institutionId: school.id, fileName: 'roster.csv', fileHash: String(from), text: fileOf(from) }
  const roster = await bringRosterIn(actor, file)
  if (!roster.ok) throw new Error(roster.why)
  const approved = await approveRoster(actor, { rosterId: roster.value.id, sure: true })
  if (!approved.ok) throw new Error(approved.why)
  const count = () => transact(actor, tx => tx.learner.count({ where: { institutionId: school.id } }))
  return { rosterId: roster.value.id, taskId: approved.value.task.id, count }
}

/**
 * The process that applies a roster is killed by SIGKILL: after so many of its parts, or at a random moment of them. Each
 * time none of the roster's learners is there, or all are; tried again, all are, and once.
 */
export const roster: Drill = async scale => {
  const points = sized(50, scale)
  const hub = await given.hub()
  const random = randomOf(50)
  const program = await bundle('tests/support/apply-roster.ts')
  const figures = { points, 'learners in each': rows, 'killed in the middle': 0, 'left whole': 0, 'left in part': 0 }
  let unfinished = 0
  for (let point = 0; point < points; point++) {
    const { rosterId, taskId, count } = await brought(hub.id, point * rows)
    const run = async (parts: number): Promise<boolean> => {
      const child = fork(program, [hub.id, rosterId, taskId], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      const ended = once(child, 'exit')
      let [seen, done] = [0, false]
      child.on('message', said => {
        if (said === 'done') done = true
        if (said === 'part' && ++seen === parts) void sleep(random() * 40).then(() => child.kill('SIGKILL'))
      })
      await ended
      return done
    }
    const whole = await run(1 + (point % 12))
    if (!whole) figures['killed in the middle']++
    const there = await count()
    if (there === rows) figures['left whole']++
    else if (there !== 0) figures['left in part']++
    await run(Number.POSITIVE_INFINITY)
    if ((await count()) !== rows) unfinished++
  }
  return {
    name: 'roster',
    figures: { ...figures, 'not whole after a second try': unfinished },
    target: 'none or all, never a part; all after a second try',
    holds: figures['left in part'] === 0 && unfinished === 0 && figures['killed in the middle'] > points / 2,
  }
}
