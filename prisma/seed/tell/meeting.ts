import { timeOf } from '~/domain/kernel/local-time'
import { addWorkingDays, dayOf } from '~/domain/kernel/working-days'
import { later, minutesAfter, onDay } from '../days'
import { leaderOf, schoolVoice, voiceOf } from '../play/answering'
import {
  agreeDate,
  close,
  confirm,
  deliver,
  evaluate,
  notCome,
  proposeDate,
  readBrief,
  runOut,
  stepBack,
  thankTheRest,
} from '../play/whole'
import { encountersOf, found, requestOf, type World } from '../play/world'
import {
  assurances,
  employerComments,
  identityChecks,
  schoolComments,
  stepBackNotes,
  supervisors,
} from '../region/sayings'
import { giveUpOn, isHurried, lately, type Teller, time } from './teller'

/** The end of a story: from the last yes to what both sides said of it. */

const standingOf = ({ world, id }: Teller) =>
  encountersOf(world, id).filter(({ state }) => state === 'agreed' || state === 'confirmed')

const employersVoice = (world: World, { approachId, employerId }: { approachId: string; employerId: string }) =>
  voiceOf(world, { id: approachId, employerId })

/**
 * The seats are taken: the others are thanked, and both sides read the brief. Where the employer has to step back,
 * `again` looks for another.
 */
export const onFilled = (teller: Teller, at: Date, again: (at: Date) => void): void => {
  const { world, agenda, story, id } = teller
  if (world.waves.some(one => one.requestId === id && one.state === 'open')) thankTheRest(world, id, at)

  if (story.drops && requestOf(world, id).waves === 1) {
    const off = later(at, 1, time(world, 10))
    agenda.at(off, () => {
      loseEmployer(teller, off)
      again(minutesAfter(off, 1))
    })
    return
  }
  const read = story.ends === 'accepted' ? (story.read ?? 'both') : story.ends === 'expired' ? 'school' : 'both'
  const soon = isHurried(story)
  let last = soon ? minutesAfter(at, 70) : later(at, 1, time(world, 15))
  const school = last
  if (read === 'both' || read === 'school')
    agenda.at(school, () => readBrief(world, id, { at: school, by: schoolVoice(world, id) }, null))
  for (const encounter of read === 'both' || read === 'employer' ? standingOf(teller) : []) {
    const moment = soon
      ? minutesAfter(at, world.luck.whole(60, 180))
      : later(at, world.luck.whole(1, 2), time(world, 10))
    if (moment > last) last = moment
    const by = employersVoice(world, encounter)
    agenda.at(moment, () => readBrief(world, id, { at: moment, by }, encounter.id))
  }

  if (story.ends === 'accepted') return
  if (story.ends === 'expired') {
    const over = onDay(addWorkingDays(found(requestOf(world, id).startsAt, 'time'), 1), '00:10')
    agenda.at(over, () => runOut(world, id, over))
    return
  }
  if (story.gone === 'accepted') {
    agenda.at(lately(teller), () => loseEmployer(teller, lately(teller)))
    return
  }
  const confirmed = later(last, 1, time(world, 16))
  agenda.at(confirmed, () => {
    goAhead(teller, confirmed)
    onConfirmed(teller, confirmed)
  })
}

/** The careers leader confirms, with the checklist. */
const goAhead = ({ world, id }: Teller, at: Date): void => {
  const { luck } = world
  const { kind, delivery } = requestOf(world, id)
  const supervised = kind === 'visit' || delivery !== 'in-person' ? 'supervised' : 'escorted'
  confirm(
    world,
    id,
    { at, by: leaderOf(world, id) },
    {
      ...{ supervision: supervised, supervisor: luck.pick(supervisors), identityCheckBy: luck.pick(identityChecks) },
      ...{ employerAssured: true, assuranceOn: dayOf(at), assurance: luck.pick(assurances) },
    },
  )
}

const onConfirmed = (teller: Teller, at: Date): void => {
  const { world, agenda, story, id } = teller
  if (story.ends === 'rescheduled') {
    const proposed = onDay(world.dayAt(-1), time(world, 11))
    agenda.at(proposed, () => moveDate(teller, proposed, null))
  } else if (story.ends === 'cancelled-by-employer')
    agenda.at(lately(teller), () => loseEmployer(teller, lately(teller)))
  else if (story.ends === 'cancelled-by-school') {
    const off = onDay(addWorkingDays(found(requestOf(world, id).startsAt, 'time'), -2), time(world, 12))
    agenda.at(off, () => giveUpOn(teller, off))
  } else if (story.moves) {
    const proposed = later(at, 1, time(world, 10))
    agenda.at(proposed, () => moveDate(teller, proposed, later(proposed, 1, time(world, 13))))
  } else theDay(teller)
}

const loseEmployer = (teller: Teller, at: Date): void => {
  const { world, story } = teller
  const encounter = found(standingOf(teller)[0], 'standing encounter')
  const why =
    story.gone === 'confirmed'
      ? { reasonCode: 'ill', reason: stepBackNotes[0] }
      : { reasonCode: 'work', reason: stepBackNotes[1] }
  stepBack(world, encounter.id, { at, by: employersVoice(world, encounter) }, why)
}

/** The same hours on a day on which the school has nothing else in mind. */
const otherTime = ({ world, id, diary, story }: Teller) => {
  const { startsAt, endsAt } = requestOf(world, id)
  const [from, to] = [found(startsAt, 'time'), found(endsAt, 'time')]
  const taken = diary.get(story.school) ?? new Set()
  let day = addWorkingDays(from, 2)
  while (taken.has(day)) day = addWorkingDays(day, 1)
  taken.add(day)
  return { startsAt: onDay(day, timeOf(from)), endsAt: onDay(day, timeOf(to)) }
}

/** One side proposes another date; the other agrees, where the story goes on. */
const moveDate = (teller: Teller, at: Date, answered: Date | null): void => {
  const { world, agenda, story, id } = teller
  const encounter = found(standingOf(teller)[0], 'standing encounter')
  const bySchool = story.moves === 'school'
  const [school, employer] = [leaderOf(world, id), employersVoice(world, encounter)]
  const span = otherTime(teller)
  proposeDate(world, id, { at, by: bySchool ? school : employer }, span, bySchool ? null : encounter.id)
  if (!answered) return
  agenda.at(answered, () => {
    const hand = { at: answered, by: bySchool ? employer : school }
    agreeDate(world, id, hand, encounter.id, bySchool ? 'employer' : 'school')
    const again = minutesAfter(answered, 90)
    agenda.at(again, () => {
      goAhead(teller, again)
      theDay(teller)
    })
  })
}

/** The hour comes, and somebody does or does not. */
const theDay = (teller: Teller): void => {
  const { world, agenda, story, id } = teller
  const { luck } = world
  if (story.ends === 'confirmed') return
  const at = minutesAfter(found(requestOf(world, id).endsAt, 'time'), luck.whole(40, 90))
  agenda.at(at, () => {
    const hand = { at, by: schoolVoice(world, id) }
    if (story.ends === 'no-show') {
      notCome(world, id, hand)
      return
    }
    const came = (headcount: number) => Math.max(1, headcount - luck.whole(0, 3))
    deliver(world, id, hand, {
      groups: requestOf(world, id).groups.map(group => ({ id: group.id, attended: came(group.headcount) })),
      questionsAsked: luck.whole(5, 24),
      reflectionOn: addWorkingDays(at, luck.whole(1, 5)),
      absent: [],
    })
    lookBack(teller, at)
  })
}

const opinion = ({ luck }: World, comments: readonly string[]) => ({
  purposeMet: luck.happens(0.76) ? 'yes' : luck.happens(0.85) ? 'partly' : 'no',
  twoWay: luck.happens(0.8) ? 'yes' : 'partly',
  again: luck.happens(0.82) ? 'yes' : 'perhaps',
  comment: luck.pick(comments),
})

/** Both sides say how it went, or one, or neither; in the end the file is closed. */
const lookBack = (teller: Teller, at: Date): void => {
  const { world, agenda, story, id } = teller
  const { said = 'both', ends } = story
  const recent = ends === 'delivered' || ends === 'evaluated'
  const moments = {
    school: recent ? onDay(world.dayAt(-1), '09:40') : later(at, world.luck.whole(1, 4), time(world, 16)),
    employer: recent ? onDay(world.dayAt(-1), '12:10') : later(at, world.luck.whole(1, 6), time(world, 9)),
  }
  const sides = said === 'both' ? (['school', 'employer'] as const) : said === 'nobody' ? [] : [said]
  let last = at
  for (const [index, encounter] of encountersOf(world, id)
    .filter(({ state }) => state === 'delivered')
    .entries())
    for (const side of sides) {
      const moment = minutesAfter(moments[side], index * 6)
      if (moment > last) last = moment
      const by = side === 'school' ? schoolVoice(world, id) : employersVoice(world, encounter)
      const words = opinion(world, side === 'school' ? schoolComments : employerComments)
      agenda.at(moment, () => evaluate(world, encounter.id, { at: moment, by }, side, words))
    }
  if (ends !== 'closed') return
  const closing = said === 'both' ? later(last, 1, '00:10') : later(at, 10, '00:10')
  agenda.at(closing, () => close(world, id, closing))
}
