import { allExclusions, type Exclusion } from './feasibility'
import type { Candidate, Need } from './snapshot'

export const helpKeys = [
  'virtual',
  'further',
  'in-person',
  'other-dates',
  'smaller-groups',
  'other-kind',
  'other-years',
  'ask-about-access',
  'ask-about-language',
  'ask-reserved',
  'wait',
  'find-employers',
] as const
export type HelpKey = (typeof helpKeys)[number]

/** Something that would let a request find somebody, and how many employers it would reach. */
export type Help = { key: HelpKey; employers: number }

const cures: { [key in Exclusion]?: (candidate: Candidate, need: Need) => HelpKey } = {
  'too-far': ({ delivery }) => (delivery === 'in-person' ? 'further' : 'virtual'),
  'wrong-delivery': (_, { delivery }) => (delivery === 'virtual' ? 'in-person' : 'virtual'),
  'not-free': () => 'other-dates',
  'group-too-large': () => 'smaller-groups',
  'wrong-kind': () => 'other-kind',
  'wrong-audience': () => 'other-years',
  'access-unmet': () => 'ask-about-access',
  'wrong-language': () => 'ask-about-language',
  reserved: () => 'ask-reserved',
  'over-cap': () => 'wait',
  'recently-contacted': () => 'wait',
  'asked-to-wait': () => 'wait',
  paused: () => 'wait',
}

/**
 * What would help a request nobody fits: employers kept from it by one reason alone, grouped by what would lift that
 * reason, most employers first. Without any, new employers must be found.
 */
export const whatWouldHelp = (need: Need, candidates: readonly Candidate[]): Help[] => {
  const reached = new Map<HelpKey, Set<string>>()
  for (const candidate of candidates) {
    const [only, ...more] = allExclusions(need, candidate)
    const cure = only && more.length === 0 && cures[only]?.(candidate, need)
    if (cure) reached.set(cure, (reached.get(cure) ?? new Set()).add(candidate.employerId))
  }
  const help = [...reached].map(([key, employers]) => ({ key, employers: employers.size }))
  help.sort((a, b) => b.employers - a.employers || (a.key < b.key ? -1 : 1))
  return help.length > 0 ? help : [{ key: 'find-employers', employers: 0 }]
}
