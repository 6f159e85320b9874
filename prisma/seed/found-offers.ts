import { type OfferState, rules } from '~/domain/encounters'
import { accessNeeds, type Kind } from '~/domain/encounters/forms'
import { addDays, type Day, dateOf } from '~/domain/kernel/working-days'
import { cast, castList } from './cast'
import { later, minutesAfter, onDay } from './days'
import type { Agenda } from './play/agenda'
import { timesUsed } from './play/routing'
import { agreed } from './play/save'
import { type Employer, found, note, type World } from './play/world'
import { sentBackNotes } from './region/sayings'
import type { OfferIdea, Trade } from './region/trade'

/** What employers offer, and how each offer came to be where it is. */

type Shape = {
  group: readonly number[]
  times: readonly [number, number]
  lead: readonly number[]
  travel: readonly [number, number]
  delivery: readonly ('in-person' | 'virtual' | 'either')[]
}

const shapes: Record<Kind, Shape> = {
  talk: {
    ...{ group: [60, 90, 120, 180, 240], times: [6, 12], lead: [5, 10, 10, 15], travel: [20, 60] },
    delivery: ['in-person', 'in-person', 'either', 'either', 'virtual'],
  },
  visit: {
    ...{ group: [12, 15, 16, 20, 24], times: [4, 8], lead: [10, 10, 15], travel: [25, 60] },
    delivery: ['in-person'],
  },
  workshop: {
    ...{ group: [24, 28, 30, 32], times: [4, 10], lead: [10, 10, 15], travel: [25, 60] },
    delivery: ['in-person', 'in-person', 'either'],
  },
  'mock-interview': {
    ...{ group: [24, 30, 40], times: [4, 8], lead: [10, 15], travel: [30, 60] },
    delivery: ['in-person', 'either', 'either'],
  },
  'careers-fair': {
    ...{ group: [200, 300, 500], times: [4, 8], lead: [10, 15], travel: [45, 75] },
    delivery: ['in-person'],
  },
  mentoring: {
    ...{ group: [8, 10, 12], times: [4, 6], lead: [10, 15], travel: [30, 60] },
    delivery: ['in-person', 'either', 'either'],
  },
}

const ages: readonly (readonly number[])[] = [
  [3, 4],
  [3, 4, 5],
  [3, 4, 5],
  [4, 5],
]

/** Kinds that schools ask for and few offer, so that second offers go there first. */
const scarce: readonly Kind[] = ['mock-interview', 'careers-fair', 'mentoring']

type OfferPlan = {
  employer: Employer
  idea: OfferIdea
  ends: OfferState
  calendar: boolean
  /** Key stages, where they are not left to luck. */
  stages?: readonly number[]
}

/** How many offers end in each state that is not open. */
const elsewhere: readonly (readonly [OfferState, number])[] = [
  ['closed', 6],
  ['paused', 8],
  ['needs-update', 5],
  ['submitted', 8],
  ['approved', 4],
  ['draft', 6],
  ['withdrawn', 3],
  ['expired', 3],
]

const isCast = ({ name }: Employer) => castList.some(({ at }) => at === name)

const ideaCalled = (trades: readonly Trade[], title: string): OfferIdea =>
  found(
    trades.flatMap(({ ideas }) => ideas).find(([, called]) => called === title),
    `idea called ${title}`,
  )

/** What the cast's employers offer is settled; everybody else's is drawn. */
const castOffers = (world: World, trades: readonly Trade[]): OfferPlan[] => {
  const of = (
    who: keyof typeof cast,
    title: string,
    stages: readonly number[],
    ends: OfferState = 'open',
  ): OfferPlan => ({
    employer: found(
      world.employers.find(({ name }) => name === cast[who].at),
      `employer of ${who}`,
    ),
    ...{ idea: ideaCalled(trades, title), ends, calendar: false, stages },
  })
  return [
    of('rosalind', 'Make a joint that holds without glue', [4]),
    of('gethin', 'Milk before breakfast: a farm at work', [4, 5]),
    of('parveen', 'Behind the doors of our X-ray department', [4]),
    of('parveen', 'A term with a health care assistant', [5]),
    of('oskar', 'Break our game, then mend it', [3, 4], 'needs-update'),
    of('oskar', 'I write code, and most of my day is talking', [4, 5]),
  ]
}

const plansFor = (world: World, hubId: string, trades: readonly Trade[], count: number): OfferPlan[] => {
  const { luck } = world
  const own = new Map(world.employers.filter(({ hubIds }) => hubIds.includes(hubId)).map(one => [one.name, one]))
  const firms = trades.flatMap(({ firms: list, ideas }) =>
    list.flatMap(([name], index) => {
      const employer = own.get(name)
      return employer && !isCast(employer) ? [{ employer, ideas, first: index % ideas.length }] : []
    }),
  )
  const plan = (employer: Employer, idea: OfferIdea): OfferPlan => ({ employer, idea, ends: 'open', calendar: false })
  const firsts = firms.flatMap(({ employer, ideas, first }) => {
    const idea = ideas[first]
    return idea ? [plan(employer, idea)] : []
  })
  const more = luck.shuffled(firms).flatMap(({ employer, ideas, first }) => {
    const others = ideas.filter((_, index) => index !== first)
    const wanted = others.find(([kind]) => scarce.includes(kind)) ?? others[0]
    return wanted ? [plan(employer, wanted)] : []
  })
  const rare = more.filter(({ idea: [kind] }) => scarce.includes(kind))
  const common = more.filter(({ idea: [kind] }) => !scarce.includes(kind))
  return [...firsts, ...rare, ...common].slice(0, count)
}

/** Sends some of the drawn offers elsewhere, and gives some others a calendar. */
const scattered = (world: World, plans: readonly OfferPlan[]): OfferPlan[] => {
  const shuffled = world.luck.shuffled(
    plans.filter(({ idea: [kind], employer }) => !scarce.includes(kind) && employer.hubIds.length === 1),
  )
  const ends = elsewhere.flatMap(([state, count]) => Array.from({ length: count }, () => state))
  const moved = new Map(shuffled.slice(0, ends.length).map((plan, index) => [plan, ends[index] ?? 'open'] as const))
  const kept = shuffled.slice(ends.length).filter(({ idea: [kind] }) => kind === 'visit' || kind === 'workshop')
  const calendars = new Set(kept.slice(0, 26))
  return plans.map(plan => ({ ...plan, ends: moved.get(plan) ?? plan.ends, calendar: calendars.has(plan) }))
}

/** A kept time every fourth day, of this term and the next. */
const slotsFor = (world: World, { hubId, id, kind }: rules.Offer): rules.Offer['slots'] => {
  const [from, to] = kind === 'visit' ? ['09:30', '12:30'] : ['09:30', '11:30']
  const offset = world.luck.whole(0, 3)
  const days: Day[] = []
  for (let count = offset - 60; count <= 54; count += 4) if (count !== 0) days.push(world.dayAt(count))
  return [...new Set(days)].map(day => {
    const startsAt = onDay(day, from)
    const seats = world.luck.whole(1, 2)
    return {
      id: world.luck.id(startsAt),
      hubId,
      offerId: id,
      startsAt,
      endsAt: onDay(day, to),
      seats,
      seatsLeft: seats,
    }
  })
}

const arranged = accessNeeds.slice(3)

/** Most places are step-free; few can sign or have a loop, and no visit yet. */
const accessFor = ({ luck }: World, kind: Kind): string[] => [
  ...(luck.happens(0.65) ? ['step-free'] : []),
  ...(kind !== 'visit' && luck.happens(0.12) ? [luck.pick(['bsl', 'hearing-loop'])] : []),
  ...(luck.happens(0.5) ? luck.some(arranged, luck.whole(1, 3)) : []),
]

const saved = (world: World, hubId: string, { employer, idea, calendar, stages }: OfferPlan, at: Date): rules.Offer => {
  const { luck } = world
  const [kind, title, description] = idea
  const shape = shapes[kind]
  const site = found(
    world.sites.find(({ employerId }) => employerId === employer.id),
    `site of ${employer.name}`,
  )
  const offer: rules.Offer = {
    ...{ id: luck.id(at), hubId, employerId: employer.id, state: 'draft', kind, title, description },
    ...{ sector: employer.sector, keyStages: [...(stages ?? (scarce.includes(kind) ? [3, 4, 5] : luck.pick(ages)))] },
    ...{
      delivery: luck.pick(shape.delivery),
      maxGroup: isCast(employer) ? Math.max(...shape.group) : luck.pick(shape.group),
    },
    ...{
      timesPerYear: !isCast(employer) && luck.happens(0.18) ? 1 : luck.whole(...shape.times),
      leadDays: isCast(employer) ? 10 : luck.pick(shape.lead),
    },
    ...{
      travelKm: isCast(employer) ? 60 : luck.whole(...shape.travel),
      latitude: site.latitude,
      longitude: site.longitude,
    },
    ...{ languages: kind !== 'visit' && luck.happens(0.05) ? ['en', 'cy'] : ['en'], access: accessFor(world, kind) },
    safeguarding: kind === 'visit' ? 'employer-checked' : 'escorted',
    reservedFor:
      luck.happens(0.05) && !isCast(employer)
        ? [luck.pick(['special-schools', 'high-disadvantage', 'least-served'])]
        : [],
    ...{ opensOn: null, reviewOn: dateOf(addDays(at, 365)), reason: null, createdBy: employer.adminId, version: 1 },
    ...{ createdAt: at, updatedAt: at, slots: [] },
  }
  return calendar ? { ...offer, slots: slotsFor(world, offer) } : offer
}

type Move = Parameters<typeof rules.moveOffer>[1]

const press = (
  world: World,
  offerId: string,
  move: Move,
  by: string,
  at: Date,
  reason = '',
  via = `encounters.${move}-offer`,
): void => {
  const offer = found(world.offers.get(offerId), 'such offer')
  const { next, events } = agreed(rules.moveOffer(offer, move, reason, at), `${move} an offer`)
  world.offers.set(offerId, { ...next, version: offer.version + 1 })
  note(world, { at, by, via }, ...events)
}

/** When an offer was first written down: long ago for most, lately for those still on their way. */
const begun = (world: World, { ends, employer }: OfferPlan): Date => {
  const { luck, dayAt } = world
  if (ends === 'draft' || ends === 'submitted') return onDay(dayAt(-luck.whole(2, 9)), '13:20')
  if (ends === 'approved') return onDay(dayAt(-luck.whole(6, 9)), '13:20')
  if (ends === 'needs-update') return onDay(dayAt(isCast(employer) ? -4 : -luck.whole(5, 12)), '13:20')
  const joined = employer.createdAt as Date
  const usual = onDay(addDays(world.now, -luck.whole(235, 262)), '13:20')
  return joined > usual ? minutesAfter(joined, 180) : usual
}

/** Writes one offer down and puts on the agenda what became of it. */
const tell = (world: World, agenda: Agenda, hub: { id: string; team: readonly string[] }, plan: OfferPlan): void => {
  const { luck, dayAt } = world
  const { adminId } = plan.employer
  const coordinator = luck.pick(hub.team)
  const at = begun(world, plan)
  agenda.at(at, () => {
    const offer = saved(world, hub.id, plan, at)
    const { id } = offer
    world.offers.set(id, offer)
    note(
      world,
      { at, by: adminId, via: 'encounters.save-offer' },
      { type: 'offer-saved', hubId: hub.id, subjectId: id },
    )
    if (plan.ends === 'draft') return
    const next = (when: Date, move: Move, by: string, reason = '') =>
      agenda.at(when, () => press(world, id, move, by, when, reason))

    next(minutesAfter(at, 6), 'submit', adminId)
    if (plan.ends === 'submitted') return
    const checked = later(at, 1, `10:${luck.whole(10, 50)}`)
    if (plan.ends === 'needs-update') {
      const reason = isCast(plan.employer) ? sentBackNotes[0] : luck.pick(sentBackNotes.slice(1))
      return next(checked, 'send-back', coordinator, reason)
    }
    if (plan.ends === 'approved')
      agenda.at(minutesAfter(checked, -1), () => {
        const known = found(world.offers.get(id), 'such offer')
        world.offers.set(id, { ...known, opensOn: dateOf(dayAt(luck.whole(8, 12))) })
      })
    next(checked, 'approve', coordinator)
    if (plan.ends === 'approved') return
    next(minutesAfter(checked, 1), 'open', 'system.clock')

    // Early, before the first school asks: nobody was sent to these.
    const ended = later(checked, luck.whole(1, 3), '15:40')
    if (plan.ends === 'closed') next(ended, 'close', adminId)
    if (plan.ends === 'withdrawn') next(ended, 'withdraw', adminId)
    if (plan.ends === 'paused') next(ended, 'pause', adminId)
    if (plan.ends === 'expired') {
      next(ended, 'review', 'system.clock')
      next(onDay(addDays(ended, 61), '00:20'), 'expire', 'system.clock')
    }
  })
}

/** Offers of a hub, this many in all. */
export const foundOffers = (
  world: World,
  agenda: Agenda,
  hub: { id: string; team: readonly string[] },
  trades: readonly Trade[],
  count: number,
  main: boolean,
): void => {
  const known = main ? castOffers(world, trades) : []
  const drawn = plansFor(world, hub.id, trades, count - known.length)
  // The small hub could not do without anyone.
  const all = main ? scattered(world, drawn) : drawn.map(plan => ({ ...plan, stages: [3, 4, 5] }))
  for (const plan of [...known, ...all]) tell(world, agenda, hub, plan)
}

/** Every night a full offer that has times again opens: somebody called off, or a new school year began. */
export const reopenNightly = (world: World, agenda: Agenda, hubId: string): void => {
  for (let night = 240; night >= 0; night--) {
    const at = onDay(addDays(world.now, -night), '00:20')
    agenda.at(at, () => {
      for (const { id, state, timesPerYear, hubId: of } of world.offers.values())
        if (of === hubId && state === 'full' && timesUsed(world, id, at) < timesPerYear)
          press(world, id, 'reopen', 'system.clock', at, '', 'encounters.refill-offer')
    })
  }
}
