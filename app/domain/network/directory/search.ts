import { Prisma } from '~/platform/db'

/** Rows of a directory on one page. */
export const directoryPage = 50

/** What every directory is asked: all of it stands in the address. */
export type Search = { search: string; page: number; down: boolean }

const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`

/**
 * Finds a name in any case and without accents: a part of it, or nearly it, so that a slip of the finger still finds.
 * `also` are columns of which a part, in any case, is enough.
 */
export const nameFits = (search: string, name: Prisma.Sql, also: readonly Prisma.Sql[] = []): Prisma.Sql =>
  search === ''
    ? Prisma.sql`true`
    : Prisma.sql`(${Prisma.join(
        [
          Prisma.sql`plain(${name}) like plain(${pattern(search)})`,
          Prisma.sql`plain(${search}) <% plain(${name})`,
          ...also.map(column => Prisma.sql`plain(${column}) like plain(${pattern(search)})`),
        ],
        ' or ',
      )})`

/** Nearest name first: one that holds what was typed, then by likeness. */
export const byLikeness = (search: string, name: Prisma.Sql): Prisma.Sql => Prisma.sql`
  plain(${name}) like plain(${pattern(search)}) desc, word_similarity(plain(${search}), plain(${name})) desc, ${name}`

/** The order asked for; the name settles ties. */
export const order = (by: Prisma.Sql, down: boolean, name: Prisma.Sql): Prisma.Sql =>
  down ? Prisma.sql`${by} desc nulls last, ${name}` : Prisma.sql`${by} asc nulls last, ${name}`

export const limited = ({ page }: Pick<Search, 'page'>): Prisma.Sql =>
  Prisma.sql`limit ${directoryPage} offset ${(page - 1) * directoryPage}`

/** A filter that is off when nothing is asked. */
export const when = (asked: string, condition: Prisma.Sql): Prisma.Sql => (asked === '' ? Prisma.sql`true` : condition)
