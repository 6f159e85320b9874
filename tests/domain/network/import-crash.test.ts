import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import { applyImport, approveImport } from '~/domain/network'
import { transact } from '~/platform/db'
import { bundle } from '../../support/bundle'
import { given } from '../../support/factories/network'
import { check } from '../../support/files'
import { largeRegister } from '../../support/school-files'

let program: string
let coordinator: Actor
let hubId: string

beforeAll(async () => {
  program = await bundle('tests/support/apply-import.ts')
  hubId = (await given.hub()).id
  coordinator = (await given.person(hubId, { roles: ['coordinator'] })).actor
})

const stored = () =>
  transact(coordinator, async tx => ({
    schools: await tx.institution.count(),
    applied: await tx.fact.count({ where: { type: 'import-applied' } }),
  }))

const exitOf = (child: ChildProcess) => new Promise<void>(resolve => child.once('exit', () => resolve()))

it('killed at any point, has brought in everything or nothing; run again, brings in the rest and no more', async () => {
  const rows = 6_000
  const open = (rows / 3) * 2
  const { id: importId } = await check(coordinator, largeRegister(rows))
  await transact(coordinator, tx =>
    tx.import.update({
      where: { id: importId },
      data: { choice: { everything: true, authorities: [], areas: [], phases: [] }, added: open },
    }),
  )
  const approved = await approveImport(coordinator, { importId })
  const taskId = approved.ok ? (approved.value.task?.id ?? '') : ''

  const outcomes: number[] = []
  for (const patience of [0, 40, 90, 160, 260, 400]) {
    const child = fork(program, [hubId, importId, taskId], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const ended = exitOf(child)
    await new Promise(resolve => child.once('message', resolve))
    await sleep(patience)
    child.kill('SIGKILL')
    await ended
    const { schools, applied } = await stored()
    expect([0, open]).toContain(schools)
    expect(applied).toBe(schools === 0 ? 0 : 1)
    outcomes.push(schools)
  }
  expect(outcomes[0]).toBe(0)

  const once = await applyImport(system('import', hubId), { importId, taskId })
  expect(once).toMatchObject({ state: 'applied', added: open })
  const twice = await applyImport(system('import', hubId), { importId, taskId })
  expect(twice).toMatchObject({ state: 'applied', added: open })
  expect(await stored()).toEqual({ schools: open, applied: 1 })
  const [task] = await transact(coordinator, tx => tx.task.findMany({ where: { id: taskId } }))
  expect(task).toMatchObject({ state: 'done' })
})

it('two workers at once on the same file bring it in once', async () => {
  const { id: importId } = await check(
    coordinator,
    largeRegister(300, index => ({ URN: String(700_000 + index) })),
  )
  await transact(coordinator, tx =>
    tx.import.update({
      where: { id: importId },
      data: { choice: { everything: true, authorities: [], areas: [], phases: [] }, added: 200 },
    }),
  )
  await approveImport(coordinator, { importId })
  const before = await stored()
  const both = await Promise.all([1, 2].map(() => applyImport(system('import', hubId), { importId })))
  expect(both).toMatchObject([{ state: 'applied' }, { state: 'applied' }])
  expect(await stored()).toEqual({ schools: before.schools + 200, applied: before.applied + 1 })
})
