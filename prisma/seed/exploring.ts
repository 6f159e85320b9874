import {
  clearCycles,
  compareFragments,
  handIn,
  placeFragments,
  recordDiscussion,
  recordHeard,
  recordTogether,
  returnCycle,
  saveThought,
  startAsAdult,
  stateCriteria,
  switchProfiling,
  writeSelf,
} from '~/domain/exploration'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { cast } from './cast'

/**
 * Learners on every step of exploring, by the product's own commands: an adult of the cast on her own, adults whose work
 * waits with the adviser, and whichever learners schools and colleges have.
 */
type Clip = { answerId: string; question: number }

const asked = [4, 7, 12]
const thoughts = [
  'I thought somebody like that would always have known what they wanted, and she found it by missing a bus.',
  'He said the quiet part of the day is the one he works for. I would never have guessed that of his work.',
  'What made me stop is that nobody told her she could. She asked, and then somebody said yes to her.',
]

const clipsIn = (hubId: string): Promise<Clip[]> =>
  transact({ personId: '', hubId }, async tx => {
    const answers = await tx.answer.findMany({
      where: { state: 'published', status: 'answered', question: { in: asked } },
      select: { id: true, question: true, contribution: { select: { soc: true, slug: true } } },
      orderBy: { id: 'asc' },
    })
    // One person of each kind of work first, so that a few clips go wide.
    const seen = new Map<string, string>()
    for (const { contribution } of answers) {
      const major = contribution.soc?.[0] ?? ''
      if (!seen.has(major)) seen.set(major, contribution.slug)
    }
    const first = answers.filter(({ contribution }) => [...seen.values()].includes(contribution.slug))
    return first.map(({ id, question }) => ({ answerId: id, question }))
  })

const must = async <T extends { ok: boolean; why?: string }>(outcome: Promise<T>): Promise<T> => {
  const settled = await outcome
  if (!settled.ok) throw new Error(`The demonstration cannot explore: ${settled.why}`)
  return settled
}

/** How far somebody has come. */
const steps = ['begun', 'listened', 'thought', 'talked', 'compared', 'returned', 'handed-in', 'cleared'] as const
type Step = (typeof steps)[number]

type Group = { learnerIds: string[]; facilitator: Actor; adults: boolean }

const compare = async (own: Actor, learnerId: string, clips: readonly Clip[]): Promise<void> => {
  const question = clips[0]?.question ?? 4
  const tellers = await transact(own, tx =>
    tx.fragmentHeard.findMany({
      where: { learnerId, question },
      select: { teller: true },
      distinct: ['teller'],
      take: 3,
    }),
  )
  await must(placeFragments(own, { learnerId, question, tellers: tellers.map(({ teller }) => teller) }))
  const [share, differ] = ['All three came to it by a person, not by a plan.', 'What a good day is, and who is there.']
  await must(compareFragments(own, { learnerId, share, differ, depended: 'On who was near when it mattered.' }))
  await must(writeSelf(own, { learnerId, self: 'I would ask three people near me how they came to their work.' }))
}

/** Takes a group as far as a step; everybody on the way there has everything before it. */
const bring = async ({ learnerIds, facilitator, adults }: Group, to: Step, clips: readonly Clip[]): Promise<void> => {
  const own = system('lessons', facilitator.hubId)
  const until = (step: Step) => steps.indexOf(to) >= steps.indexOf(step)
  const first = clips.slice(0, until('listened') ? 24 : 2)
  await must(
    recordTogether(facilitator, { learnerIds, clips: first.map(({ answerId }) => ({ answerId })), mode: 'mix' }),
  )
  if (until('thought'))
    for (const learnerId of learnerIds)
      for (const [index, words] of thoughts.entries()) {
        const clip = clips.filter(({ question }) => question === clips[0]?.question)[index]
        if (clip)
          await must(
            saveThought(own, { learnerId, clip: { answerId: clip.answerId }, form: 'words', words, kept: index === 0 }),
          )
      }
  if (until('talked'))
    await must(
      recordDiscussion(facilitator, {
        ...{ learnerIds, people: adults ? 2 : Math.max(3, learnerIds.length), kind: adults ? 'adviser' : 'class' },
        ...{ facilitator: '', heldOn: addDays(dayOf(clock.now()), -1) },
        surprised: 'That nobody’s way went straight, and that most of them laughed about it.',
      }),
    )
  if (!until('compared')) return
  for (const learnerId of learnerIds) {
    await compare(own, learnerId, clips)
    await must(
      stateCriteria(own, {
        ...{ learnerId, interests: 'Finding out how things are put together', majors: ['5'], sectors: ['making'] },
        ...{ noWords: '', noMajors: [], noSectors: [], criteria: [{ words: 'Not sitting all day', kind: 'moving' }] },
      }),
    )
    if (to === 'compared') continue
    await must(switchProfiling(own, { learnerId, on: true }))
    await must(handIn(own, { learnerId }))
    if (to === 'returned')
      await must(returnCycle(facilitator, { learnerId, because: 'One thought stops in the middle.' }))
  }
  if (to === 'cleared') await must(clearCycles(facilitator, { learnerIds }))
}

export const actorOf = (hubId: string, email: string): Promise<Actor | null> =>
  transact({ personId: '', hubId }, async tx => {
    const person = await tx.person.findUnique({ where: { email } })
    const held = person ? await tx.membership.findMany({ where: { personId: person.id } }) : []
    return (
      person && {
        personId: person.id,
        hubId,
        hats: held.map(({ role, institutionId }) => ({ role: role as 'teacher', organisationId: institutionId })),
      }
    )
  })

const adultsOf = async (hubId: string, adviser: Actor, names: readonly string[]): Promise<string[]> =>
  transact(system('demo', hubId), async tx => {
    const ids = []
    for (const label of names) {
      const { id } = await tx.learner.create({
        data: {
          ...{ hubId, label, voice: 'adult', adviserId: adviser.personId, joinedOn: dateOf(dayOf(clock.now())) },
          expiresOn: dateOf(addDays(clock.now(), 1_096)),
        },
      })
      ids.push(id)
    }
    return ids
  })

const exploreAlone = async (adult: Actor, adviser: Actor, clips: readonly Clip[]): Promise<void> => {
  const started = await startAsAdult(adult, { label: 'Delphine', adviserId: adviser.personId })
  if (!started.ok) return
  const learnerId = started.value.learner.id
  for (const { answerId } of clips.slice(0, 6))
    await must(
      recordHeard(adult, { learnerId, clip: { answerId }, percent: 100, read: false, mode: 'mix', session: 'K7P2' }),
    )
  const [clip] = clips
  if (clip)
    await must(
      saveThought(adult, {
        learnerId,
        clip: { answerId: clip.answerId },
        form: 'words',
        words: thoughts[0] ?? '',
        kept: true,
      }),
    )
}

/** Learners of institutions with somebody of the cast, in groups of four, each group on another step. */
const exploreInClass = async (hubId: string, clips: readonly Clip[]): Promise<void> => {
  for (const member of [cast.bethan, cast.tunde, cast.sian]) {
    const facilitator = await actorOf(hubId, member.email)
    if (!facilitator) continue
    const learners = await transact(facilitator, tx =>
      tx.learner.findMany({
        where: { cycles: { none: {} } },
        select: { id: true },
        orderBy: [{ yearGroup: 'desc' }, { id: 'asc' }],
        take: steps.length * 4,
      }),
    )
    // The oldest have come furthest.
    for (const [index, step] of [...steps].reverse().entries()) {
      const learnerIds = learners.slice(index * 4, index * 4 + 4).map(({ id }) => id)
      if (learnerIds.length > 2) await bring({ learnerIds, facilitator, adults: false }, step, clips)
    }
  }
}

/** Gives a record to the one of the cast whose it is, so that somebody can be them. */
const giveRecord = async (hubId: string, email: string, learnerId: string | undefined): Promise<void> => {
  if (!learnerId) return
  await transact(system('demo', hubId), async tx => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true } })
    if (person) await tx.learner.update({ where: { id: learnerId }, data: { personId: person.id } })
  })
}

/** Lets a hub's people explore. Does nothing where there is nothing to hear. */
export const exploreDemo = async (hubId: string): Promise<void> => {
  const clips = await clipsIn(hubId)
  const [adviser, adult] = [await actorOf(hubId, cast.nerys.email), await actorOf(hubId, cast.delphine.email)]
  if (clips.length < 12 || !adviser || !adult) return
  await exploreAlone(adult, adviser, clips)
  const names = ['Kit', 'Noor', 'Wendell']
  const adults = await adultsOf(hubId, adviser, names)
  for (const [index, step] of (['handed-in', 'compared', 'cleared'] as const).entries()) {
    const learnerId = adults[index]
    if (learnerId) await bring({ learnerIds: [learnerId], facilitator: adviser, adults: true }, step, clips)
  }
  await giveRecord(hubId, cast.wendell.email, adults[2])
  await exploreInClass(hubId, clips)
}
