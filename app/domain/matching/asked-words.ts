import { Prisma } from '~/platform/db'

/** Words as typed, each of its plain letters and digits; empty where somebody quotes or leaves something out. */
const beginnings = (words: string): string =>
  /["-]/.test(words)
    ? ''
    : words
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => /^[a-z0-9]+$/.test(word))
        .slice(0, 12)
        .map(word => `${word}:*`)
        .join(' & ')

/**
 * What somebody looks for, in their own words: English by its stems, any language as it stands, and words begun. `any`:
 * one of the words is enough.
 */
export const queryOf = (words: string, any = false): Prisma.Sql => {
  const typed = any ? words.split(/\s+/).filter(Boolean).join(' or ') : words
  const said = Prisma.sql`websearch_to_tsquery('english', ${typed}) || websearch_to_tsquery('simple', plain(${typed}))`
  const begun = any ? '' : beginnings(words)
  return begun === '' ? Prisma.sql`(${said})` : Prisma.sql`(${said} || to_tsquery('simple', ${begun}))`
}
