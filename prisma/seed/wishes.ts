import { type Kind, keyStageOf } from '~/domain/encounters/forms'
import type { Day } from '~/domain/kernel/working-days'
import { onDay } from './days'
import type { Asked } from './play/asking'
import { type Institution, Slip, type World } from './play/world'
import { type AskIdea, askIdeas } from './region/ask-ideas'
import type { Story } from './stories'

/** What a school writes down when it asks: which classes, why, and when. */

type Group = Asked['groups'][number]

const hours: Record<Kind, readonly (readonly [from: string, to: string])[]> = {
  talk: [
    ['09:15', '10:15'],
    ['11:00', '12:00'],
    ['13:40', '14:40'],
  ],
  visit: [['09:30', '12:30']],
  workshop: [['09:30', '11:30']],
  'mock-interview': [['09:00', '12:00']],
  'careers-fair': [['13:00', '15:15']],
  mentoring: [['14:00', '15:00']],
}

const roomNames = ['Oak class', 'Willow class', 'Rowan class', 'Hazel class', 'Birch class']
const courses: Record<number, readonly string[]> = {
  12: ['Level 2 Construction', 'T level Health', 'Foundation Learning', 'Level 3 Computing', 'Level 2 Hospitality'],
  13: [
    'Level 3 Engineering',
    'Level 3 Childcare',
    'Business, second year',
    'Level 3 Applied Science',
    'Art and Design',
  ],
}

const sizes: Record<string, readonly [number, number]> = {
  school: [24, 29],
  special: [5, 8],
  'alternative-provision': [6, 9],
  college: [14, 21],
  'sixth-form': [16, 22],
  'training-provider': [8, 12],
}

const rolls = new WeakMap<World, Map<string, number>>()

/** How many are in a class: the same whoever asks. */
const rollOf = (world: World, { id, kind }: Institution, name: string): number => {
  const known = rolls.get(world) ?? new Map<string, number>()
  rolls.set(world, known)
  const roll = known.get(`${id} ${name}`) ?? world.luck.whole(...(sizes[kind] ?? [20, 25]))
  known.set(`${id} ${name}`, roll)
  return roll
}

/** Classes asked for at once. A visit or a mentor takes part of one. */
const classes: Record<Kind, number> = {
  talk: 2,
  visit: 1,
  workshop: 1,
  'mock-interview': 1,
  'careers-fair': 4,
  mentoring: 1,
}
const part: Partial<Record<Kind, readonly [number, number]>> = {
  visit: [10, 12],
  mentoring: [6, 8],
  'mock-interview': [16, 22],
  workshop: [18, 24],
}

const namesIn = (school: Institution, year: number): readonly string[] => {
  if (year >= 12 && school.kind !== 'special') return courses[year] ?? []
  if (school.kind === 'special') return roomNames
  if (school.kind === 'alternative-provision') return ['Group 1', 'Group 2', 'Group 3']
  return [...'ABCDEF'].map(letter => `${year}${letter}`)
}

const groupsFor = (world: World, school: Institution, { kind, learners, key }: Story, year: number): Group[] => {
  const { luck } = world
  const names = namesIn(school, year)
  const wanted = learners ? 2 : classes[kind] - (luck.happens(0.4) && classes[kind] > 1 ? 1 : 0)
  // Two who ask for the same thing name the same classes.
  const chosen = key === 'asked-twice' ? names.slice(0, 2) : luck.some(names, wanted)
  return chosen.map(name => {
    const whole = rollOf(world, school, name)
    const share = part[kind]
    const headcount = learners ? Math.round(learners / 2) : share ? Math.min(whole, luck.whole(...share)) : whole
    return { name, yearGroup: year, headcount }
  })
}

const yearFor = (world: World, { years: [first, last] }: Institution, { year }: Story, ideas: readonly AskIdea[]) => {
  const taught = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const fitting = taught.filter(one => ideas.some(({ stages }) => stages.some(stage => stage === keyStageOf(one))))
  return year ?? world.luck.pick(fitting)
}

/** Days on which each school already wishes to meet somebody, so that no class is wished for twice. */
export type Diary = Map<string, Set<Day>>

const freeDay = (world: World, diary: Diary, school: string, from: number): Day => {
  const taken = diary.get(school) ?? new Set<Day>()
  diary.set(school, taken)
  const step = from < 0 ? -1 : 1
  for (let count = from; Math.abs(count) < Math.abs(from) + 30; count += step) {
    const day = world.dayAt(count)
    if (taken.has(day)) continue
    taken.add(day)
    return day
  }
  throw new Slip('a school has no day left')
}

const deliveries: Partial<Record<Kind, readonly Asked['delivery'][]>> = {
  talk: ['in-person', 'in-person', 'either'],
  'mock-interview': ['either', 'in-person'],
  mentoring: ['either'],
}

/** States in which a school still waits and may have named more than one day. */
const open = ['draft', 'submitted', 'triaged', 'routing', 'offered', 'unfilled', 'declined']

const used = new WeakMap<World, Map<AskIdea, number>>()

/** The idea least used so far, so that no two neighbours on a list say the same. */
const leastUsed = (world: World, ideas: readonly AskIdea[]): AskIdea => {
  const counts = used.get(world) ?? new Map<AskIdea, number>()
  used.set(world, counts)
  const least = Math.min(...ideas.map(idea => counts.get(idea) ?? 0))
  const idea = world.luck.pick(ideas.filter(one => (counts.get(one) ?? 0) === least))
  counts.set(idea, least + 1)
  return idea
}

export const wish = (world: World, diary: Diary, hubId: string, school: Institution, story: Story): Asked => {
  const { luck } = world
  const { kind, seats = 1 } = story
  const ofKind = askIdeas.filter(idea => idea.kind === kind)
  const yearGroup = yearFor(world, school, story, ofKind)
  const fitting = ofKind.filter(({ stages }) => stages.some(stage => stage === keyStageOf(yearGroup)))
  const idea = leastUsed(world, fitting.length > 0 ? fitting : ofKind)
  const [from, to] = luck.pick(hours[kind])
  const more = open.includes(story.ends) && seats === 1 ? luck.whole(1, 2) : 0
  const days = Array.from({ length: 1 + more }, (_, index) => freeDay(world, diary, school.key, story.on + index * 2))
  return {
    ...{ hubId, institutionId: school.id, kind, seats, purpose: idea.purpose, outcomes: [...idea.outcomes] },
    ...{ sectors: [...idea.sectors], benchmarks: [...idea.benchmarks], language: story.language ?? 'en' },
    delivery: luck.pick(deliveries[kind] ?? ['in-person']),
    accessNeeds: [...(story.access ?? (luck.happens(0.2) ? ['step-free'] : []))],
    groups: groupsFor(world, school, story, yearGroup),
    dates: story.bare ? [] : days.sort().map(day => ({ startsAt: onDay(day, from), endsAt: onDay(day, to) })),
  }
}
