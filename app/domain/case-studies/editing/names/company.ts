import type { Token } from './tokens'

/** Words before a firm's name, even in a text without capitals. */
const firmly: ReadonlySet<string> = new Set('at joined called'.split(' '))

/** Words after which whoever opened the sentence was a firm. */
const after: ReadonlySet<string> = new Set(
  `is was were are has had have gave sent paid offered taught trained took hired made let put came went wanted asked
  closed opened shut used would could did said who which`
    .split(/\s+/)
    .filter(Boolean),
)

const is = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && words.has(token.key)

/**
 * Does an everyday word stand here as a name? Inside a sentence a capital says so; at its beginning, only what follows.
 * In a text without capitals, only what stands before.
 */
export const standsLikeName = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { caseless, possessive }: { caseless: boolean; possessive: boolean },
): boolean => {
  const [first, previous, next] = [tokens[from], tokens[from - 1], tokens[to]]
  if (!first) return false
  const follows = next?.apart ? undefined : next
  if (caseless && !first.capital)
    return !first.first && is(firmly, previous) && (follows === undefined || !follows.capital)
  if (!first.capital) return false
  if (!first.first) return true
  return possessive || is(after, follows)
}
