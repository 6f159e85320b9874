import { randomUUID } from 'node:crypto'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, dateOf } from '../kernel/working-days'
import { oneExploring } from './exploring'
import { mayFacilitate } from './policy'

/** Days a copy stays with the safeguarding lead; the institution's own record is elsewhere. */
const copyKept = 400

/**
 * One press gives a worrying thought on to the institution's own safeguarding lead: the words as they stand, whose they
 * are, and who gave them on. Nobody else reads the copy, not the hub and not the rest of the staff.
 */
export const giveThoughtOn = command({
  name: 'exploration.give-thought-on',
  load: async (tx: Tx, { learnerId, thoughtId }: { learnerId: string; thoughtId: string }, { personId }) => {
    const exploring = await oneExploring(tx, learnerId)
    if (!exploring || !isId(thoughtId)) return null
    return { ...exploring, given: await tx.safeguardingCopy.findMany({ where: { thoughtId, givenBy: personId } }) }
  },
  allow: (actor, { learner }) => mayFacilitate(actor, learner) && learner.institutionId !== null,
  decide: ({ learner, thoughts, given }, { thoughtId }, at, actor) => {
    const thought = thoughts.find(({ id }) => id === thoughtId)
    if (!thought || !learner.institution) return refuse('not-found')
    const givenTo = learner.institution.safeguardingLeadId
    if (!givenTo) return refuse('no-lead')
    // a thought that changed, or a new lead, is worth a second copy
    if (given.some(copy => copy.givenTo === givenTo && copy.words === thought.words)) return refuse('given-already')
    const copy = {
      ...{ id: randomUUID(), hubId: learner.hubId, institutionId: learner.institution.id, learnerId: learner.id },
      ...{ thoughtId, label: learner.label, words: thought.words, givenBy: actor.personId, givenTo, givenAt: at },
      ...{ seenAt: null, expiresOn: dateOf(addDays(at, copyKept)) },
    }
    return accept(copy, {
      ...{ type: 'thought-given-on' as const, hubId: learner.hubId, subjectId: copy.id, learnerId: learner.id },
      to: givenTo,
    })
  },
  save: async (tx, copy) => {
    await tx.safeguardingCopy.create({ data: copy })
  },
})

/** The copies a safeguarding lead was given, the newest first, each with the name of who gave it. */
export const copiesFor = (viewer: Actor) =>
  transact(viewer, async tx => {
    const copies = await tx.safeguardingCopy.findMany({
      where: { givenTo: viewer.personId },
      orderBy: { givenAt: 'desc' },
    })
    const by = await tx.person.findMany({
      where: { id: { in: copies.map(({ givenBy }) => givenBy) } },
      select: { id: true, name: true },
    })
    return copies.map(({ id, label, words, givenBy, givenAt, seenAt }) => ({
      ...{ id, label, words, givenAt, seenAt, by: by.find(person => person.id === givenBy)?.name ?? '' },
    }))
  })

/** The lead has seen a copy. */
export const seeCopy = command({
  name: 'exploration.see-copy',
  load: async (tx: Tx, { copyId }: { copyId: string }, actor) =>
    isId(copyId) ? tx.safeguardingCopy.findFirst({ where: { id: copyId, givenTo: actor.personId } }) : null,
  allow: (actor, { givenTo }) => actor.personId === givenTo,
  decide: (copy, _input, at) =>
    accept(
      { id: copy.id, seenAt: copy.seenAt ?? at },
      { type: 'copy-seen' as const, hubId: copy.hubId, subjectId: copy.id },
    ),
  save: async (tx, { id, seenAt }) => {
    await tx.safeguardingCopy.update({ where: { id }, data: { seenAt } })
  },
})

const ownInstitution = async (tx: Tx, { institutionId }: { institutionId: string }) =>
  isId(institutionId) ? tx.institution.findUnique({ where: { id: institutionId } }) : null

/** A careers leader names who at their institution is given worrying thoughts: somebody who works there. */
export const nameSafeguardingLead = command({
  name: 'exploration.name-safeguarding-lead',
  load: async (tx: Tx, input: { institutionId: string; personId: string }) => {
    const institution = await ownInstitution(tx, input)
    if (!institution || !isId(input.personId)) return null
    const works = await tx.membership.count({
      where: {
        personId: input.personId,
        institutionId: institution.id,
        OR: [{ to: null }, { to: { gt: new Date() } }],
      },
    })
    return { institution, works: works > 0 }
  },
  allow: (actor, { institution }) => wears(actor, 'careers-leader', institution.id),
  decide: ({ institution, works }, { personId }) =>
    works
      ? accept(
          { id: institution.id, safeguardingLeadId: personId },
          { type: 'safeguarding-lead-named' as const, hubId: institution.hubId, subjectId: institution.id },
        )
      : refuse('no-member'),
  save: async (tx, { id, safeguardingLeadId }) => {
    await tx.institution.update({ where: { id }, data: { safeguardingLeadId } })
  },
})
