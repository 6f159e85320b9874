import { isId, type Prisma, type Tx } from '~/platform/db'
import { heardStates } from '../contribution/contribution'
import { type Life, type Missing, missingFrom } from './composition'
import type { ModuleState } from './module'

export type Module = Omit<Prisma.ModuleGetPayload<object>, 'state'> & { state: ModuleState }

/** Loads and locks a module. */
export const lockModule = async (tx: Tx, id: string): Promise<Module | null> => {
  if (!isId(id)) return null
  await tx.$queryRaw`select 1 from module where id = ${id}::uuid for update`
  return (await tx.module.findUnique({ where: { id } })) as Module | null
}

export const saveModule = async (tx: Tx, { id, version: _version, ...next }: Module): Promise<void> => {
  await tx.module.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
}

/** The lives of a module that people may hear now, as its mix counts them. */
export const livesOf = async (tx: Tx, moduleId: string): Promise<(Life & { id: string })[]> => {
  const rows = await tx.contribution.findMany({
    where: { moduleId, state: { in: [...heardStates] } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, employerId: true, soc: true, leaving: true },
      answers: { where: { state: 'published' }, select: { question: true } },
    },
  })
  return rows.map(({ answers, ...life }) => ({ ...life, questions: answers.map(({ question }) => question) }))
}

/** What a module lacks as it stands. */
export const missingOf = async (tx: Tx, moduleId: string): Promise<Missing[]> =>
  missingFrom(await livesOf(tx, moduleId), await tx.lessonPlan.count({ where: { moduleId } }))
