import { isId, transact } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'

/**
 * Ties what an adult explores to what they asked: the record of the person who claimed a request is the request's, and is
 * walked with by its adviser. Done after a claim, a new record, and each allocation; done again it changes nothing.
 */
export const tieExploring = (worker: Actor, by: { adviceId: string } | { learnerId: string }): Promise<void> =>
  transact(worker, async tx => {
    if (!isSystem(worker, 'advice')) return
    const { hubId } = worker
    const id = 'adviceId' in by ? by.adviceId : by.learnerId
    if (!isId(id)) return
    const asked = 'adviceId' in by ? await tx.adviceRequest.findUnique({ where: { id } }) : null
    const learner = await tx.learner.findFirst({
      where: { hubId, institutionId: null, ...('learnerId' in by ? { id } : { personId: asked?.personId ?? hubId }) },
      select: { id: true, personId: true },
    })
    if (!learner?.personId) return
    await tx.adviceRequest.updateMany({ where: { hubId, personId: learner.personId }, data: { learnerId: learner.id } })
    const [given] = await tx.adviceRequest.findMany({
      where: { hubId, personId: learner.personId, adviserId: { not: null } },
      orderBy: { allocatedAt: 'desc' },
      take: 1,
      select: { adviserId: true },
    })
    if (given) await tx.learner.updateMany({ where: { id: learner.id }, data: { adviserId: given.adviserId } })
  })
