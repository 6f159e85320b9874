import { isId, type Tx } from '~/platform/db'
import type { Clip } from './clip'
import { clipsOfIds } from './clip'
import type { Keeper } from './kept'
import { type Listener, listen } from './listener'

/** What became of the clip: it can be heard, it cannot at the moment, or who told it took it back. */
export type Standing = { is: 'heard'; clip: Clip } | { is: 'away' } | { is: 'taken-back' }

export type Kept = {
  id: string
  hubId: string
  question: number
  /** Seconds into the clip where the kept part begins and ends; null for all of it. */
  from: number | null
  to: number | null
  thought: string
  keptAt: Date
  goesOn: Date
  standing: Standing
}

const asKeeper = (tx: Tx, keeper: Keeper) => tx.$queryRaw`select set_config('traverse.keeper', ${keeper}, true)`

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000)

/** What somebody kept, the newest first, or one of it. */
export const keptBy = (listener: Listener, keeper: Keeper, only?: string): Promise<Kept[]> =>
  only !== undefined && !isId(only)
    ? Promise.resolve([])
    : listen(listener, async tx => {
        await asKeeper(tx, keeper)
        const rows = await tx.keptClip.findMany({
          where: { keeper, ...(only ? { id: only } : {}) },
          orderBy: { keptAt: 'desc' },
        })
        const clips = await clipsOfIds(
          tx,
          rows.flatMap(({ answerId }) => answerId ?? []),
        )
        const byId = new Map(clips.map(({ clip }) => [clip.answerId, clip]))
        return rows.map(row => {
          const clip = row.answerId ? byId.get(row.answerId) : undefined
          const standing: Standing = clip
            ? { is: 'heard', clip }
            : { is: row.answerId ? ('away' as const) : ('taken-back' as const) }
          return {
            ...{ id: row.id, hubId: row.hubId, question: row.question, thought: row.thought, standing },
            ...{ from: seconds(row.fromMs), to: seconds(row.toMs), keptAt: row.keptAt, goesOn: row.expiresOn },
          }
        })
      })
