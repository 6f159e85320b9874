import type { FoundName } from './found-name'
import { domainOf, type Lexicon } from './lexicon'

const address =
  /[\p{L}\p{N}._%+-]*@?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:co\.uk|org\.uk|ac\.uk|gov\.uk|sch\.uk|com|org|net|uk|wales|cymru|eu|info|biz|io|co|tv|shop)\b/giu
const spoken = /[\p{L}\p{N}-]+(?:\s+(?:dot|dot-)\s+[\p{L}\p{N}-]+){1,3}/giu

const sharedMail = /(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|live|btinternet)\./

const known = (domain: string, { domains }: Lexicon): string | undefined => {
  const parts = domain.split('.')
  return parts.map((_part, index) => domains.get(parts.slice(index).join('.'))).find(Boolean)
}

/** Web and e-mail addresses. Each says where somebody works, whether the hub knows it or not. */
export const domainsIn = (text: string, lexicon: Lexicon): FoundName[] => {
  const written = [...text.matchAll(address)].map(match => ({ match, domain: domainOf(match[0]) }))
  const said = [...text.matchAll(spoken)].map(match => ({
    match,
    domain: domainOf(match[0].replace(/\s+dot-?\s+/giu, '.')),
  }))
  return [...written, ...said.filter(({ domain }) => known(domain, lexicon))]
    .filter(({ domain, match }) => domain.includes('.') && (match[0].includes('@') || !sharedMail.test(domain)))
    .map(({ match, domain }) => ({
      found: match[0],
      name: known(domain, lexicon) ?? domain,
      source: 'domain' as const,
      position: match.index,
      length: match[0].length,
    }))
}
