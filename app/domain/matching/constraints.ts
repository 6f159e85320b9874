import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { learnerOf } from '../learners'
import { outwardIn, pointOfDistrict } from './districts'
import type { OpportunityKind, OpportunityTime } from './vocabulary'

/** What works for one person: hard limits they set themselves (domain reference 3.6). Nothing said limits nothing. */
export type Constraints = {
  kinds: OpportunityKind[]
  /** Whole miles; null is any distance. */
  miles: number | null
  online: boolean
  times: OpportunityTime[]
  /** What they have finished; null where it was not said. */
  level: number | null
  access: string[]
  /** An adult's town or the first half of their postcode. */
  district: string
}

export const noConstraints: Constraints = {
  ...{ kinds: [], miles: null, online: true, times: [], level: null, access: [], district: '' },
}

/** What somebody said works for them, inside a transaction that sees them. */
export const constraintsIn = async (tx: Tx, learnerId: string): Promise<Constraints> => {
  const row = await tx.matchConstraints.findFirst({ where: { learnerId } })
  if (!row) return noConstraints
  const { kinds, miles, online, times, level, access, district } = row
  return {
    ...{ miles, online, level, access, district },
    kinds: kinds as OpportunityKind[],
    times: times as OpportunityTime[],
  }
}

/** The reader's own; null where they are no learner. `adult`: they start from a district, a pupil from their institution. */
export const ownConstraints = async (actor: Actor): Promise<{ said: Constraints; adult: boolean } | null> => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const said = await transact(actor, tx => constraintsIn(tx, learner.id))
  return { said, adult: learner.institutionId === null }
}

type Said = Outcome<Constraints, 'not-found' | 'district-unknown'>

/** A learner says what works for them. Their list is made anew. */
export const sayConstraints = async (actor: Actor, said: Constraints): Promise<Said> => {
  const learner = await learnerOf(actor)
  if (!learner) return refuse('not-found')
  return transact<Said>(actor, async tx => {
    const at = clock.now()
    // Of a full postcode, which says where somebody lives, the first half alone is kept.
    const district = outwardIn(said.district) ?? said.district
    const own = { ...said, district: learner.institutionId === null ? district : '' }
    if (own.district !== '' && !(await pointOfDistrict(tx, own.district))) return refuse('district-unknown')
    const data = { ...own, changedAt: at }
    await tx.matchConstraints.upsert({
      where: { hubId_learnerId: { hubId: learner.hubId, learnerId: learner.id } },
      create: { hubId: learner.hubId, learnerId: learner.id, ...data },
      update: data,
    })
    await record(tx, {
      ...{ by: actor.personId, via: 'matching.say-constraints', at },
      facts: [{ type: 'constraints-said', hubId: learner.hubId, subjectId: learner.id }],
    })
    return { ok: true, value: own }
  })
}
