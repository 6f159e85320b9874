import type { areas } from '.'
import type { PersonalTable, WayOut, Whose } from './terms'

/** Columns that open something, or stand beside what is shown in another form: said to be there, not shown. */
const unread = [
  ...(['id', 'key', 'keys', 'sealed', 'sealed_joining', 'hashes_before', 'keeper'] as const),
  ...(['pictures', 'rejoin', 'words_en', 'words_plain'] as const),
] as const
const secret = /_(hash|key|keys)$/

type Unread = (typeof unread)[number] | `${string}_${'hash' | 'key' | 'keys'}`

/** Is this column shown to whom it is about? What is only a hash or a random id of somebody says nothing to anybody. */
export const isReadable = (column: string, out: WayOut | { out: WayOut; of: Whose }): boolean => {
  const way = typeof out === 'string' ? out : out.out
  return way !== 'hashed' && way !== 'pseudonymised' && !secret.test(column) && !unread.some(one => one === column)
}

/** Columns of rows that are somebody's own, and columns they wrote in rows of others, by whose those are. */
export const readableOf = ({ rows, personal }: PersonalTable): { own: string[]; written: Map<Whose, string[]> } => {
  const readable = Object.entries(personal).filter(([column, out]) => isReadable(column, out))
  const written = new Map<string, { of: Whose; columns: string[] }>()
  for (const [column, out] of readable) {
    if (typeof out === 'string') continue
    const key = JSON.stringify(out.of)
    written.set(key, { of: out.of, columns: [...(written.get(key)?.columns ?? []), column] })
  }
  return {
    own: rows ? readable.flatMap(([column, out]) => (typeof out === 'string' ? [column] : [])) : [],
    written: new Map([...written.values()].map(({ of, columns }) => [of, columns])),
  }
}

type Tables = { [A in keyof typeof areas]: (typeof areas)[A]['tables'] }[keyof typeof areas]
type Names<U> = U extends U ? keyof U & string : never
type Called<U, N extends string> = U extends { readonly [name in N]: infer T } ? T : never
type Out<P, Rows> = {
  [C in keyof P]: C extends Unread
    ? never
    : P[C] extends 'hashed' | 'pseudonymised' | { out: 'hashed' | 'pseudonymised' }
      ? never
      : P[C] extends string
        ? Rows extends true
          ? C & string
          : never
        : C & string
}[keyof P]
type Read<T> = T extends { personal: infer P } ? Out<P, T extends { rows: unknown } ? true : false> : never

/** The same for the compiler: the columns that are shown of each table, so that none is without a way to say it. */
export type ReadableColumns = {
  [N in Names<Tables> as [Read<Called<Tables, N>>] extends [never] ? never : N]: Read<Called<Tables, N>>
}
