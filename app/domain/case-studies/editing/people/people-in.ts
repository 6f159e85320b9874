import { commonWords } from '../names/common-words'
import { type Token, tokensOf } from '../names/tokens'
import { everydayNames, firstNames } from './first-names'

/** A person named in a text: as they are called there, and where, in characters. */
export type PersonFound = { found: string; position: number; length: number }

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame auntie aunty aunt uncle nan nana nanna gran granny grandad granddad grandpa nain taid
  mamgu tadcu anti yncl ewythr modryb bopa reverend rev`.split(/\s+/),
)

/** Who somebody is to whoever speaks: a name after one of these is a person's. */
const relations: ReadonlySet<string> = new Set(
  `mum mam mother dad father brother sister son daughter wife husband partner girlfriend boyfriend fiance fiancee cousin
  nephew niece grandmother grandfather stepdad stepmum stepbrother stepsister friend mate pal neighbour colleague
  workmate boss manager supervisor foreman teacher tutor lecturer headteacher mentor apprentice landlady landlord nurse
  midwife lad lass bloke chap fella fellow guy girl boy man woman lady gentleman twin kid baby ffrind brawd chwaer mab
  merch gwraig gwr mam tad cymydog athro athrawes`
    .split(/\s+/)
    .filter(Boolean),
)
const between: ReadonlySet<string> = new Set(['called', 'named', 'o', 'or', 'enw', 'was', 'is'])

/** Words written large that are no person's: days, months, peoples, and how a sentence begins. */
const neverPeople: ReadonlySet<string> = new Set(
  `i im ive id ill the a an it its he she we they you my our his her their this that these those there then when where
  what who why how and but or so if as at in on of to for from by with after before because although though while
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter eid diwali ramadan god english welsh scottish irish british polish indian
  french german spanish england wales scotland ireland britain london cardiff year key maths science history geography
  art music pe it gcse gcses a nvq btec lady sir madam gaffer tv uk nhs yes no well ok okay`
    .split(/\s+/)
    .filter(Boolean),
)

/** After one of these a word is no name: the Tudors, like a Christian, on Christmas Eve. */
const neverBeforeName: ReadonlySet<string> = new Set(['a', 'an', 'the', 'christmas', 'easter', 'years'])

const placeAfter =
  /^\s+(?:road|street|lane|avenue|house|hall|park|bridge|school|college|hospital|church|farm|square)\b/iu
const placeBefore = /\b(?:in|at|near|outside|to|from|around|round|towards)\s+$/iu
const surnameShape = /^\s+(?=\p{Lu}\p{Ll})/u

const bare = ({ key }: Token): string => key.replace(/s$/, '')

const isName = (token: Token): boolean => firstNames.has(token.key) || firstNames.has(bare(token))

/** Could this word be what somebody is called, were it known that a person is meant? */
const couldBe = (token: Token | undefined): boolean =>
  token?.capital === true && !neverPeople.has(token.key) && /^\p{L}{2,}/u.test(token.key) && !commonWords.has(token.key)

type Read = { text: string; tokens: readonly Token[] }

/** The surname after a name, if one follows in the same breath. */
const endOf = ({ text, tokens }: Read, at: number): number => {
  const [name, next] = [tokens[at], tokens[at + 1]]
  if (!name) return at + 1
  const possessive = /['’]s$/u.test(text.slice(name.start, name.end))
  const joined = next && !next.apart && surnameShape.test(text.slice(name.end, next.start + 2))
  return joined && !possessive && couldBe(next) ? at + 2 : at + 1
}

const isPlace = ({ text, tokens }: Read, from: number, to: number): boolean => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return !first || !last || placeAfter.test(text.slice(last.end))
}

/** Where a name of a person ends that begins with this word; null where none does. */
const personAt = (read: Read, at: number): number | null => {
  const { text, tokens } = read
  const [token, before, further] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (!token) return null
  if (titles.has(token.key) && token.capital) {
    const next = tokens[at + 1]
    const joined = next && /^\.?\s+$/u.test(text.slice(token.end, next.start)) && couldBe(next)
    return joined ? endOf(read, at + 1) : null
  }
  if (!couldBe(token)) {
    // `Will` and `Mark` are common words as well; a word of that kind counts within a sentence.
    if (!token.capital || token.first || !everydayNames.has(token.key) || neverPeople.has(token.key)) return null
  }
  const related =
    before !== undefined &&
    !token.first &&
    (relations.has(before.key) || (between.has(before.key) && further !== undefined && relations.has(further.key)))
  if (related) return endOf(read, at)
  if (before && !token.apart && neverBeforeName.has(before.key)) return null
  if (isName(token) && !(token.first && everydayNames.has(token.key))) return endOf(read, at)
  if (!token.first && everydayNames.has(token.key) && !placeBefore.test(text.slice(0, token.start)))
    return endOf(read, at)
  return null
}

/** As somebody is called: what shows whose something is stays behind. */
const calledAs = (written: string): string => written.replace(/['’]s?$/u, '')

/**
 * People named in what somebody said: by a first name often given here, by a title, or by a name after who they are (`my
 * neighbour Ola`). Without capitals nobody is found; a person points them out.
 */
export const peopleIn = (said: string): PersonFound[] => {
  const tokens = tokensOf(said)
  const read = { text: said, tokens }
  const found: PersonFound[] = []
  for (let at = 0; at < tokens.length; ) {
    const to = personAt(read, at)
    const [first, last] = [tokens[at], to === null ? undefined : tokens[to - 1]]
    if (to === null || !first || !last || isPlace(read, at, to)) {
      at++
      continue
    }
    const written = calledAs(said.slice(first.start, last.end))
    found.push({ found: written, position: first.start, length: written.length })
    at = to
  }
  return found
}
