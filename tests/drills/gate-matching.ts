import { isEligibleForMatching } from '~/domain/exploration'
import { system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import {
  learnersToMatch,
  matchLearner,
  nothingAsked,
  ownSuggestions,
  searchOpportunities,
  sendSuggestions,
} from '~/domain/matching'
import { drawing } from '~/domain/matching/engine/made-up'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../support/factories/matching'
import { given } from '../support/factories/network'
import { type Drill, sized } from './drill'

const states = ['not-started', 'gate-review', 'paused', 'express-referred', 'cleared', 'cleared', 'cleared'] as const
const phases = ['ks3', 'ks4', 'post-16', 'adult'] as const

type Draw = ReturnType<typeof drawing>

/** Somebody with any history: state, phase, age of the clearing, year, and whether they said yes. */
const anybody = async (hubId: string, schools: readonly string[], draw: Draw) => {
  const school = draw.below(3) === 0 ? null : draw.of(schools)
  const state = draw.of(states)
  const clearedAt = new Date(clock.now().getTime() - draw.below(1_000) * 86_400_000)
  const yearGroup = school ? 8 + draw.below(7) : null
  const own = yearGroup === null ? 'adult' : yearGroup < 10 ? 'ks3' : yearGroup < 12 ? 'ks4' : 'post-16'
  return matching.cleared(hubId, school, {
    ...(yearGroup === null ? {} : { yearGroup }),
    profilingOn: draw.below(4) > 0,
    leavesOn: draw.below(8) === 0 ? dateOf('2026-09-02') : null,
    cycle: {
      state,
      phase: draw.below(3) > 0 ? own : draw.of(phases),
      clearedAt: state === 'cleared' ? clearedAt : null,
    },
  })
}

/** Whose gate is open now, by the pure predicate over what is stored. */
const openOf = (hubId: string) =>
  transact(system('matching', hubId), async tx => {
    const rows = await tx.learner.findMany({ where: { hubId }, include: { institution: true, cycles: true } })
    const day = (at: Date | null | undefined) => at?.toISOString().slice(0, 10) ?? null
    return new Set(
      rows
        .filter(({ cycles: [cycle], institution, leavesOn, ...row }) =>
          isEligibleForMatching(
            {
              ...{
                yearGroup: row.yearGroup,
                profilingOn: row.profilingOn,
                leavesOn: day(leavesOn),
                cycle: cycle ?? null,
              },
              institution: institution && { matchingOn: institution.matchingOn, dpiaOn: day(institution.dpiaOn) },
            },
            clock.now(),
          ),
        )
        .map(({ id }) => id),
    )
  })

/**
 * Random people and histories: nobody whose gate is closed is ever in a match run or sent a suggestion, also when the yes is
 * taken back between the match and the sending; and everybody may search for themselves.
 */
export const gateMatching: Drill = async scale => {
  // Noon on a school day: by night and in the holidays nothing would be sent, and nothing tried.
  clock.set(new Date('2026-11-10T12:00:00Z'))
  return triedOn(scale).finally(() => clock.set(null))
}

const triedOn: Drill = async scale => {
  const people = sized(10_000, scale)
  const hub = await given.hub()
  const worker = system('matching', hub.id)
  const schools = [await matching.matchingInstitution(hub.id), await given.institution(hub.id)].map(({ id }) => id)
  await matching.opportunities(hub.id, 12, { places: 10_000 })
  const draw = drawing(4)
  const everybody: string[] = []
  for (let one = 0; one < people; one++) everybody.push((await anybody(hub.id, schools, draw)).id)

  const open = await openOf(hub.id)
  const asked = new Set(await learnersToMatch(worker))
  const figures = {
    people,
    'gate open': open.size,
    matched: 0,
    sent: 0,
    'passes of a closed gate': 0,
    'searches refused': 0,
  }
  for (const id of asked) if (!open.has(id)) figures['passes of a closed gate']++
  for (const learnerId of everybody) {
    const matched = await matchLearner(worker, { learnerId, cause: 'gate' })
    if (matched.ok && matched.value === 'matched') {
      figures.matched++
      if (!open.has(learnerId)) figures['passes of a closed gate']++
    }
    const takesBack = matched.ok && matched.value === 'matched' && draw.below(3) === 0
    if (takesBack)
      await transact(worker, tx => tx.learner.update({ where: { id: learnerId }, data: { profilingOn: false } }))
    const sent = await sendSuggestions(worker, { learnerId })
    if (sent.ok && (sent.value === 'sent' || sent.value === 'held')) {
      figures.sent++
      if (takesBack || !open.has(learnerId)) figures['passes of a closed gate']++
    }
    const actor = { personId: `learner.${learnerId}`, hubId: hub.id, hats: [] }
    const page = await ownSuggestions(actor)
    if ((takesBack || !open.has(learnerId)) && (page?.suggestions.length || page?.closed.length === 0))
      figures['passes of a closed gate']++
  }
  const found = await searchOpportunities(null, { ...nothingAsked, order: 'newest' })
  if (found.total < 12) figures['searches refused']++
  return {
    name: 'gate-matching',
    figures,
    target:
      'no pass of a closed gate, no search refused, everybody whose gate is open is matched, and some are sent theirs',
    holds:
      figures['passes of a closed gate'] === 0 &&
      figures['searches refused'] === 0 &&
      figures.matched === open.size &&
      figures.sent > 0,
  }
}
