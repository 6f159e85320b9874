/**
 * What an address carries from clip to clip: the seed of the order, the place in a mix that was left and waits, and with
 * whom the round of a question began.
 */
export type Thread = {
  seed: string | null
  i: number | null
  at: string | null
  from: string | null
  /** Major groups a mix leans to. */
  lean?: string | null
}

const address = (path: string, carried: Record<string, string | number | null>): string => {
  const said = Object.entries(carried).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}

/** One answer of one person. */
export const answerPath = (slug: string, question: number): string => `/people/${slug}/q/${question}`

export const toAnswer = (slug: string, question: number, { seed, i, at, lean = null }: Thread): string =>
  address(answerPath(slug, question), { seed, i, at, lean })

/** The next or the previous person who answered this question, in the seed's order. */
export const toPerson = (
  question: number,
  slug: string,
  way: 'after' | 'before',
  { seed, i, at, from, lean = null }: Thread,
): string => address(`/questions/${question}`, { [way]: slug, seed, i, at, from: from ?? slug, lean })

/** The mix where it was left, or a new one with this seed. */
export const toMix = ({ seed, i, at, lean = null }: Thread, mode: 'mix' | 'blind' | 'blind/who' = 'mix'): string =>
  address(`/${mode}`, { seed, ...(seed ? { i: i ?? 1, at, lean } : { i: null, at: null }) })
