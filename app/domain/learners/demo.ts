import { config } from '~/platform/config'
import { isId, transact } from '~/platform/db'
import { system } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { openDoor } from './door'

/** The furthest first: whoever has come furthest shows most. */
const furthest = ['cleared', 'gate-review', 'triangulating', 'discussing', 'reflecting', 'widening']

/** A learner to be in the demonstration. */
export type DemoLearner = { learnerId: string; label: string; yearGroup: number; place: string }

const hubIds = async (): Promise<string[]> =>
  (await transact({ system: 'clockwork' }, tx => tx.hub.findMany({ select: { id: true } }))).map(({ id }) => id)

const explorersIn = (hubId: string) =>
  transact(system('demo', hubId), tx =>
    tx.learner.findMany({
      where: { institutionId: { not: null }, cycles: { some: { state: { in: furthest } } } },
      select: {
        ...{ id: true, label: true, yearGroup: true },
        institution: { select: { name: true } },
        cycles: { where: { state: { in: furthest } }, select: { state: true } },
      },
      orderBy: { id: 'asc' },
    }),
  )

/** One learner of each year group, whoever has come furthest there, the youngest first; nobody outside a demo. */
export const demoLearners = async (): Promise<DemoLearner[]> => {
  if (!config.demo) return []
  const all = (await Promise.all((await hubIds()).map(explorersIn))).flat()
  const place = ({ cycles }: (typeof all)[number]) => furthest.indexOf(cycles[0]?.state ?? '')
  const best = new Map<number, (typeof all)[number]>()
  for (const learner of all.toSorted((a, b) => place(a) - place(b)))
    if (learner.yearGroup !== null && !best.has(learner.yearGroup)) best.set(learner.yearGroup, learner)
  return [...best]
    .toSorted(([a], [b]) => a - b)
    .map(([yearGroup, { id, label, institution }]) => ({
      ...{ learnerId: id, label, yearGroup, place: institution?.name ?? '' },
    }))
}

/** Ties the browser to one of them, and gives the Set-Cookie header. Nobody else, and nothing outside a demo. */
export const beDemoLearner = async (learnerId: string): Promise<Outcome<string, 'not-found'>> => {
  if (!isId(learnerId) || !(await demoLearners()).some(one => one.learnerId === learnerId)) return refuse('not-found')
  for (const hubId of await hubIds()) {
    const cookie = await transact(system('demo', hubId), async tx =>
      (await tx.learner.count({ where: { id: learnerId } })) === 1 ? openDoor(tx, { hubId, learnerId }) : null,
    )
    if (cookie) return { ok: true, value: cookie }
  }
  return refuse('not-found')
}
