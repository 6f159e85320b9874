import type { Tx } from '~/platform/db'
import { heardStates } from '../contribution/contribution'
import { type MajorGroup, majorOf } from './soc'

/** How a set of working lives is made up: how many of each, and of one kind of work at one age of leaving. */
export type Composition = {
  count: number
  soc: { readonly [group: string]: number }
  leaving: { readonly [band: string]: number }
  sectors: { readonly [sector: string]: number }
  districts: { readonly [district: string]: number }
  /** By `<sector> <band>`. */
  pairs: { readonly [pair: string]: number }
}

/** States in which somebody is being heard or is on the way to it. */
export const aliveStates = [
  ...(['invited', 'accepted', 'consented', 'scheduled', 'no-show', 'recorded', 'recorded-partial'] as const),
  ...(['in-edit', 'contributor-review', 'approved', 'published', 'consent-due', 'suspended'] as const),
]

type Told = { soc: string | null; leaving: string | null; sector: string | null; district: string }

const tally = (values: readonly (string | null)[]): { [value: string]: number } => {
  const counts: { [value: string]: number } = {}
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Counts what a set of working lives is made up of. */
export const composed = (told: readonly Told[]): Composition => ({
  count: told.length,
  soc: tally(told.map(({ soc }): MajorGroup | null => majorOf(soc))),
  leaving: tally(told.map(({ leaving }) => leaving)),
  sectors: tally(told.map(({ sector }) => sector)),
  districts: tally(told.map(({ district }) => district.trim())),
  pairs: tally(told.map(({ sector, leaving }) => (sector && leaving ? `${sector} ${leaving}` : null))),
})

/**
 * How a module is made up, or the whole library: of those who can be heard, or also of those on the way. Only the first
 * may be shown to a nominator: what is on the way would tell who said no.
 */
export const compositionOf = async (
  tx: Tx,
  hubId: string,
  moduleId: string | null,
  which: 'heard' | 'alive',
): Promise<Composition> => {
  const told = await tx.contribution.findMany({
    where: {
      hubId,
      state: { in: [...(which === 'heard' ? heardStates : aliveStates)] },
      ...(moduleId ? { moduleId } : {}),
    },
    select: { soc: true, leaving: true, sector: true, district: true },
  })
  return composed(told)
}
