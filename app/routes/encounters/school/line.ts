import type { RequestLine } from '~/domain/encounters'
import { dayInShort, dayInWords, listInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

type Next = RequestLine['next']
type Counts = { asked: number; yes: number; seats: number }

/** The sentences a list or a page says of one request, in the reader's language. */
export const useLine = () => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const kinds: Record<string, string> = encounters.kinds

  const next = ({ step, by }: Next, { asked, yes, seats }: Counts): string =>
    requests.next[step]({
      by: by && (step === 'employers-answer' ? dayInShort : dayInWords)(language, by),
      ...{ asked, yes, seats },
    })

  const namesOf = (groups: readonly { name: string }[]): string =>
    listInWords(
      language,
      groups.map(({ name }) => name),
    )

  return {
    /** "Talk, 9A and 9B". */
    title: ({ kind, groups }: { kind: string; groups: readonly { name: string }[] }): string =>
      [kinds[kind] ?? kind, namesOf(groups)].filter(Boolean).join(', '),
    what: ({ kind }: Pick<RequestLine, 'kind'>): string => kinds[kind] ?? kind,
    who: ({ groups, learners }: Pick<RequestLine, 'groups' | 'learners'>): string =>
      groups.length === 0 ? '' : `${namesOf(groups)}, ${requests.learners(learners)}`,
    next: (line: RequestLine): string =>
      line.host ? requests.joint.looksAfter(line.host) : next(line.next, { ...line, yes: line.saidYes }),
    nextOf: next,
    turn: ({ next: { turn }, mine, host }: Pick<RequestLine, 'next' | 'mine' | 'host'>): string => {
      if (mine) return requests.turns.you
      return host && (turn === 'school' || turn === 'careers-leader') ? host : requests.turns[turn]
    },
  }
}
