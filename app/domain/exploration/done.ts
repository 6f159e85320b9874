import type { Counts } from './counts'

/** How a fragment was come by (domain reference 3.3); together is a group with a member of staff. */
export const listeningModes = ['through', 'traverse', 'mix', 'blind', 'together'] as const
export type ListeningMode = (typeof listeningModes)[number]

/** What is kept of a fragment that was met: whose it is only as a pseudonym of this learner's, and what it widens. */
export type Fragment = {
  /** The same contributor has the same pseudonym with this learner, and another with anybody else. */
  teller: string
  question: number
  major: string | null
  sector: string | null
  leaving: string | null
  district: string
  role: string
}

/** A fragment heard: how much of it in per cent, or that it was read. */
export type Heard = Fragment & { percent: number; read: boolean; mode: string; session: string }

export type Thought = Fragment & { form: string; words: number }

export type Canvas = {
  fragments: readonly Pick<Fragment, 'teller' | 'question' | 'major'>[]
  question: number
  share: string
  differ: string
  depended: string
  self: string
}

/** Everything a learner did in a cycle, as the stages look at it. */
export type Work = {
  heard: readonly Heard[]
  thoughts: readonly Thought[]
  /** How many people each recorded discussion had. */
  discussions: readonly number[]
  canvas: Canvas | null
  /** What the learner says they like; empty where they have said nothing. */
  stated: { majors: readonly string[]; sectors: readonly string[] }
}

/** Four fifths of a fragment count as heard. */
export const heardPercent = 80

export const isHeard = ({ percent, read }: Pick<Heard, 'percent' | 'read'>): boolean => read || percent >= heardPercent

const distinct = (values: Iterable<string | null>): number => new Set([...values].filter(Boolean)).size
const keyOf = ({ teller, question }: Pick<Fragment, 'teller' | 'question'>) => `${teller} ${question}`

const lastOfTheme = [5, 10, 15, 22, 26, 30]
/** One of the six parts of the question set, as a letter. */
export const themeOfQuestion = (question: number): string =>
  'ABCDEF'.charAt(lastOfTheme.findIndex(last => question <= last))

/** Neither the kind of work nor the field is one the learner named. */
export const isOutside = (
  { major, sector }: Pick<Fragment, 'major' | 'sector'>,
  { majors, sectors }: Work['stated'],
): boolean => !(major && majors.includes(major)) && !(sector && sectors.includes(sector))

const sessionsIn = (heard: readonly Heard[], length: number): number => {
  const sessions = new Map<string, Set<string>>()
  for (const one of heard) {
    if (one.mode !== 'mix' && one.mode !== 'blind') continue
    const session = `${one.mode} ${one.session}`
    sessions.set(session, (sessions.get(session) ?? new Set()).add(keyOf(one)))
  }
  return [...sessions.values()].filter(({ size }) => size >= length).length
}

const isThought = ({ form, words }: Thought, { wordsInThought }: Counts): boolean =>
  form !== 'words' || words >= wordsInThought

/** How much there is of each count: only what counts, each thing once. */
export const doneOf = (work: Work, counts: Counts): Counts => {
  const heard = work.heard.filter(isHeard)
  const thoughts = work.thoughts.filter(thought => isThought(thought, counts))
  const placed = (work.canvas?.fragments ?? []).filter(({ question }) => question === work.canvas?.question)
  return {
    fragments: distinct(heard.map(keyOf)),
    contributors: distinct(heard.map(({ teller }) => teller)),
    majorGroups: distinct(heard.map(({ major }) => major)),
    themes: distinct(heard.map(({ question }) => themeOfQuestion(question))),
    sessions: sessionsIn(heard, counts.sessionLength),
    sessionLength: counts.sessionLength,
    outside: distinct(heard.filter(one => isOutside(one, work.stated)).map(keyOf)),
    thoughts: distinct(thoughts.map(keyOf)),
    roles: distinct(thoughts.map(({ role }) => role.trim().toLowerCase())),
    wordsInThought: counts.wordsInThought,
    discussions: work.discussions.filter(people => people >= counts.talkers).length,
    talkers: counts.talkers,
    canvasFragments: distinct(placed.map(keyOf)),
    canvasContributors: distinct(placed.map(({ teller }) => teller)),
    canvasGroups: distinct(placed.map(({ major }) => major)),
  }
}
