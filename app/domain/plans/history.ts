import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { type PlanPart, partIn, seesPlan } from './policy'
import { plans } from './store'
import type { PlanAct, PlanThing } from './vocabulary'

/** Lines shown at most: several years of a plan that is worked on. */
const linesShown = 300

/** Everything that was changed on a plan, the latest first: who, when, which fields. What stood there before is not kept. */
export const planHistory = (viewer: Actor, adviceId: string) =>
  transact(viewer, async tx => {
    const whole = await plans.read(tx, adviceId, viewer)
    const part = whole && partIn(viewer, whole.asked.request)
    if (!whole?.plan || !part || !seesPlan(part, whole.plan)) return null
    const named = new Map([...whole.goals, ...whole.actions].map(({ id, words }) => [id, words]))
    const lines = await tx.planChange.findMany({
      where: { planId: whole.plan.id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: linesShown + 1,
    })
    return {
      reference: whole.asked.request.reference,
      older: lines.length > linesShown,
      lines: lines.slice(0, linesShown).map(line => ({
        ...{ id: line.id, at: line.at, part: line.part as PlanPart, fields: line.fields },
        ...{ what: line.what as PlanThing, act: line.act as PlanAct },
        about: line.thingId ? (named.get(line.thingId) ?? null) : null,
      })),
    }
  })
