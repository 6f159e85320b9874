import { isId, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { sectors } from '../../kernel/sectors'
import { nominatesFor } from '../contribution/policy'
import { type Composition, compositionOf } from './composition'
import { majorGroups } from './soc'
import { leavingBands } from './vocabulary'

/** Something a set of working lives has nobody of, or one only: a group of work, an age of leaving, a sector, or two at once. */
export type Lack =
  | { kind: 'soc'; value: string; count: number }
  | { kind: 'leaving'; value: string; count: number }
  | { kind: 'sector'; value: string; count: number }
  | { kind: 'district'; value: string; count: number }
  | { kind: 'pair'; value: string; leaving: string; count: number }

/** Up to so many of a kind are too few. */
const few = 1

const rare = <K extends 'soc' | 'leaving' | 'sector'>(
  kind: K,
  values: readonly string[],
  counts: { readonly [value: string]: number },
) =>
  values
    .map(value => ({ kind, value, count: counts[value] ?? 0 }))
    .filter(({ count }) => count <= few)
    .sort((one, other) => one.count - other.count)

/** What a mix lacks, the emptiest first: leaving bands, groups of work, sectors, and the places that are known. */
export const lacksIn = (mix: Composition, districts: readonly string[] = []) => ({
  leaving: rare('leaving', leavingBands, mix.leaving),
  soc: rare('soc', majorGroups, mix.soc),
  sectors: rare('sector', sectors, mix.sectors),
  districts: districts
    .map(value => ({ kind: 'district' as const, value, count: mix.districts[value] ?? 0 }))
    .filter(({ count }) => count <= few),
})

/** Who left at 16 or before matters most to a class of mixed plans, so its pairs with sectors are said first. */
const pairsOf = (mix: Composition, sector: string | null): Lack[] =>
  (sector ? [sector] : Object.keys(mix.sectors))
    .flatMap(value =>
      leavingBands.map(leaving => ({
        kind: 'pair' as const,
        value,
        leaving,
        count: mix.pairs[`${value} ${leaving}`] ?? 0,
      })),
    )
    .filter(({ count }) => count === 0)

/** Sentences shown at once. */
const shown = 6

/**
 * What is missing among those who can be heard, as a nominator is told while naming: counts of nobody or one, never
 * names, and nothing of who is on the way.
 */
export const missingIn = (mix: Composition, sector: string | null = null): Lack[] => {
  const { leaving, soc, sectors: kinds } = lacksIn(mix)
  return [...leaving.slice(0, 2), ...pairsOf(mix, sector).slice(0, 2), ...soc.slice(0, 2), ...kinds.slice(0, 2)].slice(
    0,
    shown,
  )
}

const opened = ['assembling', 'ready', 'published']

/** What the form for naming somebody needs: for which employers, into which modules, and what those still lack. */
export const namingFor = (viewer: Actor, asked: { moduleId: string; askId: string }) =>
  transact(viewer, async tx => {
    const own = nominatesFor(viewer)
    const hubWide = wears(viewer, 'coordinator')
    if (own.length === 0 && !hubWide) return null
    const { hubId } = viewer
    const ask = isId(asked.askId)
      ? await tx.nominationAsk.findFirst({
          where: { id: asked.askId, ...(hubWide ? {} : { employerId: { in: own } }) },
          select: { id: true, state: true, employerId: true, moduleId: true, wanted: true, note: true },
        })
      : null
    const employers = await tx.hubEmployer.findMany({
      where: { hubId, ...(hubWide ? {} : { employerId: { in: own } }) },
      select: { employerId: true, employer: { select: { name: true } } },
      orderBy: { employer: { name: 'asc' } },
      take: 2000,
    })
    const modules = await tx.module.findMany({
      where: { hubId, state: { in: opened } },
      orderBy: [{ state: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, purpose: true },
    })
    const moduleId = modules.find(({ id }) => id === (asked.moduleId || ask?.moduleId))?.id ?? null
    const mix = await compositionOf(tx, hubId, moduleId, 'heard')
    return {
      hubWide: own.length === 0,
      employers: employers.map(({ employerId, employer }) => ({ id: employerId, name: employer.name })),
      modules,
      moduleId,
      heard: mix.count,
      missing: missingIn(mix),
      ask: ask && { id: ask.id, employerId: ask.employerId, note: ask.note, open: ask.state === 'asked' },
    }
  })
