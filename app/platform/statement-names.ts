import { createHash } from 'node:crypto'

/** A statement that is asked so often is worth remembering. */
const often = 3
/** Each connection keeps every named statement with its plan; some hundred kilobytes each. */
const most = 200
/** Statements counted at once; one that came with a list of its own length is not asked again. */
const counted = 2_000

/** SQL written by hand stands on lines of its own: its plan is worth making for the values at hand. */
const isByHand = (sql: string): boolean => sql.includes('\n')

/**
 * Names the statements that are asked again and again, for each connection to parse and plan once. Planning is most of
 * what a short statement costs, since the policies of row-level security are planned with it. The others have the empty name.
 */
export const statementNames = (): ((statement: { sql: string }) => string) => {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()

  return ({ sql }) => {
    const name = names.get(sql)
    if (name || names.size >= most || isByHand(sql)) return name ?? ''
    const times = (asked.get(sql) ?? 0) + 1
    if (times < often) {
      if (asked.size >= counted) asked.clear()
      asked.set(sql, times)
      return ''
    }
    asked.delete(sql)
    const given = createHash('sha1').update(sql).digest('hex')
    names.set(sql, given)
    return given
  }
}
