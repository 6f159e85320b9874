import type { BoardLine, HelpKey, Reason, RequestState } from '~/domain/encounters'
import { dayInShort, listInWords } from '~/text/when'
import type { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'

type Tone = NonNullable<Parameters<typeof Tag>[0]['tone']>

const tones: Partial<Record<RequestState, Tone>> = {
  submitted: 'attention',
  unfilled: 'bad',
  'cancelled-by-employer': 'bad',
  'no-show': 'bad',
  offered: 'waiting',
  accepted: 'waiting',
  rescheduled: 'waiting',
  confirmed: 'good',
  delivered: 'good',
  evaluated: 'good',
}

/** Whole days from one moment to another. */
export const daysFrom = (from: Date, to: Date): number => Math.max(0, Math.floor((+to - +from) / 86_400_000))

/** The sentences coordinators' pages share, in the reader's language. */
export const useSay = () => {
  const { coordinator, encounters } = useWords()
  const language = useLanguage()
  const kinds: Record<string, string> = encounters.kinds
  const states: Record<string, string> = encounters.states.request.coordinator
  const answers: Record<string, string> = encounters.states.approach.coordinator
  const meetings: Record<string, string> = encounters.states.encounter.school
  const exclusions: Record<string, string> = coordinator.exclusions
  const list = (items: readonly string[]) => listInWords(language, items)

  return {
    list,
    kind: (kind: string) => kinds[kind] ?? kind,
    state: (state: string) => states[state] ?? state,
    tone: (state: string): Tone => tones[state as RequestState] ?? 'neutral',
    answer: (state: string) => answers[state] ?? state,
    meeting: (state: string) => meetings[state] ?? state,
    years: (years: readonly number[]) => (years.length > 0 ? coordinator.board.years(list(years.map(String))) : ''),
    day: (at: Date | string) => dayInShort(language, at),
    exclusion: (key: string) => exclusions[key] ?? key,
    help: (key: string, employers: number) => coordinator.help[key as HelpKey]?.(employers) ?? key,
    /** Whose turn it is. What the hub has to do is the reader's own only where no worker does it. */
    turn: ({ turn, step }: BoardLine['next']) =>
      step === 'hub-checks' || step === 'hub-helps' ? coordinator.turns.you : coordinator.turns[turn],
    step: ({ step, by }: BoardLine['next']) => {
      const words = coordinator.steps[step]
      return by ? `${words} ${coordinator.by(dayInShort(language, by))}` : words
    },
    reasons: (reasons: readonly Reason[]) =>
      reasons
        .map(reason => {
          if (reason.key === 'times') return coordinator.reasons.times(reason.count, reason.of)
          return 'count' in reason ? coordinator.reasons[reason.key](reason.count) : coordinator.reasons[reason.key]()
        })
        .join('; '),
  }
}
