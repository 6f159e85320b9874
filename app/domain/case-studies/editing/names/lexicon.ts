import { brands } from './brands'
import { mutationsOf } from './mutations'
import { isJoin, keyOf, tokensOf } from './tokens'

export type NameSource = 'organisation' | 'alias' | 'domain' | 'brand'

/** A name to look for. `ordinary` ones are also everyday words and need company before they count. */
export type Named = { name: string; source: NameSource; ordinary?: boolean }

/** A name as it is looked up: its letters without spaces, and how many words it has. */
export type Entry = Named & { key: string; words: number; exactOnly: boolean }

export type Lexicon = {
  exact: ReadonlyMap<string, Entry>
  /** Names by their first three letters and their length, and by their last three: for near misses. */
  near: ReadonlyMap<string, readonly Entry[]>
  /** Most words of one name. */
  mostWords: number
  domains: ReadonlyMap<string, string>
}

/** What the law asks for after a name, and nobody says. */
const legalForms: ReadonlySet<string> = new Set(
  'ltd limited plc llp llc inc cyf cyfyngedig cic cio co company group grp holdings uk'.split(' '),
)

export const isLegalForm = (key: string): boolean => legalForms.has(key)

/** The words of a name that matter: without the article before and the legal form after. */
const coreOf = (name: string): string[] => {
  const keys = tokensOf(name)
    .map(({ key }) => key)
    .filter(key => key && !isJoin(key))
  while (keys.length > 1 && isLegalForm(keys.at(-1) ?? '')) keys.pop()
  return keys.length > 1 && (keys[0] === 'the' || keys[0] === 'y') ? keys.slice(1) : keys
}

/** `www.bellhouse.co.uk/about` is `bellhouse.co.uk`. */
export const domainOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^mailto:|^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.+$/, '')

export const nearKeys = (key: string, length: number): string[] => [
  `^${key.slice(0, 3)}${length}`,
  `${key.slice(-3)}$${length}`,
]

const shortest = 2

/**
 * Everything to look for in what people say: the hub's own names, its aliases and domains, and our list of brands.
 * `welsh` also knows names by their changed first letters.
 */
export const lexiconOf = (
  own: { names: readonly string[]; aliases: readonly string[]; domains: readonly string[] },
  { welsh = false }: { welsh?: boolean } = {},
): Lexicon => {
  const exact = new Map<string, Entry>()
  const near = new Map<string, Entry[]>()
  const domains = new Map<string, string>()
  let mostWords = 1

  const add = (named: Named, core: readonly string[], exactOnly = false) => {
    const key = core.join('')
    if (key.length < shortest || exact.has(key)) return
    const entry: Entry = { ...named, key, words: core.length, exactOnly: exactOnly || named.ordinary === true }
    exact.set(key, entry)
    mostWords = Math.max(mostWords, core.length)
    if (!entry.exactOnly && key.length >= 5)
      for (const at of nearKeys(key, key.length)) near.set(at, [...(near.get(at) ?? []), entry])
    if (welsh && !named.ordinary)
      for (const changed of mutationsOf(key))
        if (changed.length > 3 && !exact.has(changed)) exact.set(changed, { ...entry, exactOnly: true })
  }

  for (const alias of own.aliases) add({ name: alias, source: 'alias' }, coreOf(alias))
  for (const name of own.names) add({ name, source: 'organisation' }, coreOf(name))
  for (const brand of brands) add({ ...brand, source: 'brand' }, coreOf(brand.name))
  for (const address of own.domains) {
    const domain = domainOf(address)
    if (!domain.includes('.')) continue
    domains.set(domain, domain)
    const label = keyOf(domain.split('.')[0] ?? '')
    if (label.length >= 5) add({ name: domain, source: 'domain' }, [label], true)
  }
  return { exact, near, mostWords, domains }
}
