import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import type { Contribution } from '../contribution/store'
import type { CaseStudyEvent } from '../events'
import { type Answer, type Media, newestTake } from './store'

/** Why a recording could not be used, in codes that have words. */
export const takeProblems = ['not-media', 'too-big', 'too-long', 'broken', 'has-picture', 'no-room'] as const
export type TakeProblem = (typeof takeProblems)[number]

/** A file made of a take, already in storage. */
export type Rendition = {
  id: string
  kind: Exclude<Media['kind'], 'original'>
  key: string
  mime: string
  bytes: number
  sha256: string
  width: number | null
  height: number | null
  durationMs: number
}

/** A take with all that hangs on it. */
export type Work = { contribution: Contribution; answer: Answer; media: Media[]; source: Media }

/** What work on a take comes to: rows to add, the answer, the take itself, and the files that go. */
export type Worked = { answer: Answer; source: Media; added: Media[]; gone: string[] }

/** Is there still somebody who wants this work? The take is the newest, and the story was not taken back. */
const isWanted = ({ contribution, media, source }: Work): boolean =>
  contribution.state !== 'withdrawn' && source.kind === 'original' && newestTake(media)?.id === source.id

const rowOf = ({ source }: Work, { bytes, ...made }: Rendition, at: Date): Media => ({
  ...made,
  ...{ hubId: source.hubId, contributionId: source.contributionId, answerId: source.answerId, take: source.take },
  ...{ bytes: BigInt(bytes), state: 'ready', progress: 100, problem: null, createdAt: at },
  ...{ deleteAfter: null, goneAt: null, expiresOn: dateOf(addDays(dayOf(at), clocks.consent)) },
})

/** How much of the recording is kept, as it is written with the answer: compared as text. */
export const cutOf = ({ kept }: Pick<Answer, 'kept'>): string => JSON.stringify(kept ?? null)

/**
 * The files of a take are ready: they take the place of those made before. Twice comes to the same, as the second finds
 * the take done. `cut` is what was kept when the work began: if it has changed since, other work follows.
 */
export const ready = (
  work: Work,
  { files, durationMs, cut }: { files: readonly Rendition[]; durationMs: number; cut: string },
  at: Date,
) => {
  if (!isWanted(work)) return refuse('not-wanted')
  if (work.source.state !== 'working') return refuse('done-already')
  if (cutOf(work.answer) !== cut) return refuse('cut-again')
  const gone = work.media.filter(({ kind, state }) => kind !== 'original' && state !== 'gone').map(({ id }) => id)
  const form = files.some(({ kind }) => kind.startsWith('video')) ? 'video' : 'audio'
  const { hubId, id: subjectId } = work.contribution
  const { id: mediaId, answerId } = work.source
  const facts: CaseStudyEvent[] = [{ type: 'media-ready', hubId, subjectId, answerId, mediaId }]
  if (gone.length > 0) facts.push({ type: 'media-deleted', hubId, subjectId, mediaIds: gone })
  return accept<Worked, CaseStudyEvent>(
    {
      answer: { ...work.answer, form, durationMs, updatedAt: at },
      source: { ...work.source, state: 'ready', progress: 100, problem: null },
      added: files.map(file => rowOf(work, file, at)),
      gone,
    },
    ...facts,
  )
}

/** A take that cannot be used. It is said beside the answer, and can be tried again with another. */
export const failed = (work: Work, problem: TakeProblem) => {
  if (!isWanted(work)) return refuse('not-wanted')
  if (work.source.state === 'ready' || work.source.state === 'failed') return refuse('done-already')
  const { hubId, id: subjectId } = work.contribution
  const { id: mediaId, answerId } = work.source
  return accept<Worked, CaseStudyEvent>(
    { answer: work.answer, source: { ...work.source, state: 'failed', problem }, added: [], gone: [] },
    { type: 'media-failed', hubId, subjectId, answerId, mediaId },
  )
}

/** Work on a take begins, or begins again after a crash: all of it, as nothing half done counts. */
export const begun = (work: Work) => {
  if (!isWanted(work)) return refuse('not-wanted')
  return accept<Worked>({
    answer: work.answer,
    source: { ...work.source, state: 'working', progress: 0, problem: null },
    added: [],
    gone: [],
  })
}
