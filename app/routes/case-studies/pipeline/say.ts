import type { ContributionState } from '~/domain/case-studies'
import { majorGroups, subMajorGroups } from '~/domain/case-studies/forms'
import type { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

type Tone = NonNullable<Parameters<typeof Tag>[0]['tone']>

const tones: Partial<Record<ContributionState, Tone>> = {
  nominated: 'attention',
  invited: 'waiting',
  accepted: 'waiting',
  consented: 'waiting',
  scheduled: 'good',
  'no-show': 'bad',
  'contributor-review': 'waiting',
  approved: 'attention',
  published: 'good',
  'consent-due': 'attention',
  suspended: 'bad',
  'screened-out': 'quiet',
  declined: 'quiet',
  lapsed: 'quiet',
  abandoned: 'quiet',
  withdrawn: 'quiet',
}

/** Whole days from one moment to another. */
export const daysFrom = (from: Date | string, to: Date | string): number =>
  Math.max(0, Math.floor((Date.parse(String(new Date(to))) - Date.parse(String(new Date(from)))) / 86_400_000))

/** The sentences the pipeline's pages share, in the reader's language. */
export const usePipelineWords = () => {
  const { nominating, encounters } = useWords()
  const look = (texts: { [code: string]: string }, code: string | null) => (code ? (texts[code] ?? code) : '')
  return {
    words: nominating,
    state: (state: string) => look(nominating.states, state),
    tone: (state: string): Tone => tones[state as ContributionState] ?? 'neutral',
    turn: (turn: string) => look(nominating.turns, turn),
    sector: (sector: string | null) => look(encounters.sectors, sector),
    leaving: (band: string | null) => look(nominating.leaving, band),
    soc: (soc: string | null) => {
      const sub = subMajorGroups.find(group => soc?.startsWith(group))
      const major = majorGroups.find(group => soc?.[0] === group)
      return sub ? nominating.subMajorGroups[sub] : major ? nominating.majorGroups[major] : ''
    },
    relationship: (relationship: string) => look(nominating.relationshipsOf, relationship),
    happened: (type: string) => look(nominating.happened, type),
  }
}
