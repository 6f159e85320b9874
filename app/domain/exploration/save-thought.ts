import { randomUUID } from 'node:crypto'
import type { ClipAsked, FragmentFacts } from '../case-studies'
import type { Actor } from '../kernel/actor'
import { accept, refuse } from '../kernel/decision'
import { dateOf } from '../kernel/working-days'
import { countsOf, type ThoughtRow } from './exploring'
import { exploringCommand } from './exploring-command'
import { clipsFound, fragmentOf } from './fragments'
import { about } from './moving'
import { isOwn, mayExplore, mayFacilitate } from './policy'
import { thoughtExpires } from './thought-clocks'
import { wordsIn } from './words-in'

/** A file that lies in the store already: a drawing or a voice. */
export type KeptFile = { key: string; mime: string; bytes: number }

/** A thought as it comes in: typed by the learner, drawn or spoken into a file, or said to staff who write it down. */
export type ThoughtGiven =
  | { form: 'words' | 'scribed'; words: string }
  | { form: 'drawing' | 'audio'; file: KeptFile; words?: string }

type ToSave = ThoughtGiven & {
  learnerId: string
  /** The part of the clip that is kept, in seconds; null is all of it. */
  from?: number | null
  to?: number | null
  /** Keep it beyond the term. */
  kept?: boolean
}

type ToNote = ToSave & { facts: FragmentFacts }

export const mostThoughts = 200
export const longestThought = 4_000

const ms = (seconds: number | null | undefined): number | null =>
  typeof seconds === 'number' ? Math.round(seconds * 1000) : null

const note = exploringCommand({
  name: 'save-thought',
  allow: (actor, { learner }, { form }: ToNote) =>
    form === 'scribed' ? mayFacilitate(actor, learner) : mayExplore(actor, learner) || mayFacilitate(actor, learner),
  decide: (exploring, input, at, actor) => {
    const { learner, cycle, thoughts } = exploring
    const words = (input.words ?? '').trim()
    const wordCount = wordsIn(words)
    if (thoughts.length >= mostThoughts) return refuse('too-many')
    if (words.length > longestThought) return refuse('too-long')
    // Below Key Stage 3 nobody types freely: what a child says is drawn, spoken or written down by staff.
    if (input.form === 'words' && cycle.phase === 'ks2') return refuse('no-typing')
    if (input.form === 'words' && wordCount < countsOf(exploring).wordsInThought) return refuse('too-short')
    if (input.form === 'scribed' && wordCount === 0) return refuse('too-short')
    const [fromMs, toMs] = [ms(input.from), ms(input.to)]
    if (toMs !== null && toMs <= (fromMs ?? 0)) return refuse('ends-first')
    const file = 'file' in input ? input.file : null
    const own = isOwn(actor, learner)
    const thought: ThoughtRow = {
      ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, cycleId: cycle.id },
      ...fragmentOf(learner.id, input.facts),
      ...{ fromMs: toMs === null ? null : (fromMs ?? 0), toMs, form: input.form, words, wordCount },
      ...{ fileKey: file?.key ?? null, fileMime: file?.mime ?? null, fileBytes: file?.bytes ?? null },
      scribedBy: input.form === 'scribed' ? actor.personId : null,
      kept: input.kept ?? false,
      // Whoever wrote it down has seen it.
      seenAt: !own && mayFacilitate(actor, learner) ? at : null,
      savedAt: at,
      expiresOn: dateOf(thoughtExpires(at)),
    }
    return accept(
      { ...exploring, thoughts: [...thoughts, thought] },
      { type: 'thought-saved' as const, ...about(exploring), thoughtId: thought.id },
    )
  },
})

/** Keeps a fragment with a thought beside it. Typed thoughts are as long as the rule asks, and too short is said at once. */
export const saveThought = async (actor: Actor, { clip, ...input }: ToSave & { clip: ClipAsked }) => {
  const [facts] = await clipsFound(actor, [clip])
  return facts ? note(actor, { ...input, facts }) : refuse('not-found')
}
