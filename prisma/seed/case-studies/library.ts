import type { ContributionState } from '~/domain/case-studies'
import { lives } from '../lives'
import { clips } from '../lives/clips'
import type { Life } from '../lives/life'

/** Where a life of the demonstration stands, and how many days ago it came there. */
export type Told = {
  life: Life
  state: ContributionState
  daysAgo: number
  way: 'interview' | 'alone'
  scopes: string[]
}

const everywhere = ['record', 'hub-classes', 'other-hubs', 'open-web', 'research']
const inHubs = ['record', 'hub-classes', 'other-hubs']

/** Those that are not simply published; all others are. */
const elsewhere: { [slug: string]: Partial<Told> } = {
  'kev-b': { state: 'contributor-review', daysAgo: 3, way: 'interview' },
  'beth-l': { state: 'approved', daysAgo: 2, way: 'interview' },
  'olly-p': { state: 'suspended', daysAgo: 12 },
  'winston-a': { state: 'consent-due', daysAgo: 20 },
  'jess-h': { scopes: inHubs },
  'hugh-a': { scopes: ['record', 'hub-classes'] },
}

const spoken = new Set(clips.map(({ slug }) => slug))

/** Every life of the demonstration with its place in the pipeline, the longest told first. */
export const library: readonly Told[] = lives.map((life, index) => ({
  life,
  state: 'published' as const,
  daysAgo: 300 - index * 14,
  way: index % 3 === 0 && !spoken.has(life.slug) ? ('alone' as const) : ('interview' as const),
  scopes: everywhere,
  ...elsewhere[life.slug],
}))
