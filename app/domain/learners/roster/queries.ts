import { isId, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { institutionsLed, leadsAt } from '../policy'
import { type Fix, fixes, type LabelKind, type Problem } from './check'
import type { Columns } from './columns'
import { dropsHalf } from './plan'
import { isUndoable } from './undo'

/** Rosters of the institutions the reader leads, newest first. */
export const rostersOf = (viewer: Actor) =>
  transact(viewer, tx =>
    tx.roster.findMany({
      where: { institutionId: { in: institutionsLed(viewer) }, state: { not: 'discarded' } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, fileName: true, state: true, createdAt: true, added: true, changed: true },
      take: 50,
    }),
  )

/** What a roster would do, or did, with its problems grouped by what mends them. */
export const rosterToSee = (viewer: Actor, rosterId: string) =>
  transact(viewer, async tx => {
    const found = isId(rosterId) ? await tx.roster.findUnique({ where: { id: rosterId } }) : null
    if (!found || !leadsAt(viewer, found)) return null
    const { sealed: _text, problems: kept, columns, labels, ...roster } = found
    const problems = kept as Problem[]
    return {
      ...roster,
      ...{ columns: columns as Columns, labels: labels as LabelKind },
      problems: (Object.keys(fixes) as Fix[])
        .map(fix => ({ fix, leaves: fixes[fix], rows: problems.filter(problem => problem.fix === fix) }))
        .filter(({ rows }) => rows.length > 0),
      undoable: isUndoable(found),
      dropsHalf: roster.missingLeft && dropsHalf(roster),
    }
  })
