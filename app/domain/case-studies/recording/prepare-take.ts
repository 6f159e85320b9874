import { transact } from '~/platform/db'
import type { Stretch } from '~/platform/media'
import type { Actor } from '../../kernel/actor'
import { formsAllowed } from './forms-allowed'
import { cutOf } from './made'
import { discardFiles, produce } from './produce'
import { type Answer, type Media, newestTake } from './store'
import { beginWork, failWork, finishWork } from './work-on-take'

/** How far the work on a take is, in hundredths, written no more than once a second; the last one waits for nobody. */
const progressOf = (actor: Actor, mediaId: string) => {
  let told = 0
  let writing: Promise<unknown> = Promise.resolve()
  return {
    say: (share: number) => {
      const now = Date.now()
      if (now - told < 1_000) return
      told = now
      const progress = Math.min(99, Math.floor(share * 100))
      writing = transact(actor, tx =>
        tx.media.updateMany({ where: { id: mediaId, state: 'working' }, data: { progress } }),
      ).catch(() => undefined)
    },
    settled: () => writing,
  }
}

const keptOf = (answer: Answer): Stretch[] | null =>
  Array.isArray(answer.kept) ? (answer.kept as [number, number][]).map(([fromMs, toMs]) => ({ fromMs, toMs })) : null

/**
 * Prepares a take for being heard, or again after its cut changed. Run twice it comes to the same; after a crash it
 * begins anew. What cannot be used is said beside the answer; a full disk is tried again until the last try.
 */
const workOn = async (actor: Actor, mediaId: string, lastTry: boolean): Promise<void> => {
  const begun = await beginWork(actor, { mediaId })
  if (!begun.ok) return
  const { answer, source } = begun.value
  const contribution = await transact(actor, tx =>
    tx.contribution.findUniqueOrThrow({ where: { id: source.contributionId }, select: { scopes: true } }),
  )
  const progress = progressOf(actor, mediaId)
  const outcome = await produce({
    source,
    kept: keptOf(answer),
    forms: formsAllowed(contribution.scopes),
    progress: progress.say,
  })
  await progress.settled()

  if (outcome.ok) {
    const { files, durationMs } = outcome
    const finished = await finishWork(actor, { mediaId, files, durationMs, cut: cutOf(answer) })
    if (!finished.ok) await discardFiles(files)
    return
  }
  if (outcome.why === 'no-room' && !lastTry) throw new Error('There is no room for what is made of a take.')
  await failWork(actor, { mediaId, problem: outcome.why === 'nothing-left' ? 'broken' : outcome.why })
}

/** Prepares a new take, unless that is done or nobody wants it any more. */
export const prepareTake = async (actor: Actor, { mediaId }: { mediaId: string }, lastTry: boolean): Promise<void> => {
  const source = await transact(actor, tx => tx.media.findUnique({ where: { id: mediaId } }))
  if (source && ['waiting', 'working'].includes(source.state)) await workOn(actor, mediaId, lastTry)
}

/** Makes the files of an answer anew after its cut changed: its newest take, without what was taken out. */
export const reworkAnswer = async (
  actor: Actor,
  { answerId }: { answerId: string },
  lastTry: boolean,
): Promise<void> => {
  const media = (await transact(actor, tx => tx.media.findMany({ where: { answerId } }))) as Media[]
  const source = newestTake(media)
  if (source && source.state !== 'failed') await workOn(actor, source.id, lastTry)
}

/** Takes that wait and whose job may be lost, in every hub: the clock asks for them again. */
export const takesWaiting = (at: Date) =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.media.findMany({
      where: {
        kind: 'original',
        state: { in: ['waiting', 'working'] },
        createdAt: { lt: new Date(at.getTime() - 3_600_000) },
      },
      select: { id: true, hubId: true },
      orderBy: { createdAt: 'asc' },
      take: 500,
    })
    return found.map(({ id, hubId }) => ({ hubId, mediaId: id }))
  })
