import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import type { Decision } from '../../kernel/decision'
import { type ContributionState, editStates } from '../contribution/contribution'
import type { CaseStudyEvent } from '../events'
import { hubLexicon } from './names/hub-names'
import type { Lexicon } from './names/lexicon'
import { rescanned } from './names/rescan'
import { followingWords } from './people/mention'
import { type Clip, saveStory, type WholeStory, wholeStory, withClip } from './whole-story'

/** A story on the desk: with the names to look for, where words may change. */
export type OnDesk = { story: WholeStory; lexicon: Lexicon | null }

/** A command on one story with its clips, edits and flags, all locked. */
export const storyCommand = <I extends { contributionId: string }, W extends string>(c: {
  name: string
  /** Words may change, so names are looked for again. */
  words?: true
  allow: (actor: Actor, story: WholeStory, input: I) => boolean
  decide: (desk: OnDesk, input: I, at: Date, actor: Actor) => Decision<WholeStory, CaseStudyEvent, W>
  /** What else is written in the same transaction. */
  also?: (tx: Tx, next: WholeStory, before: WholeStory) => Promise<void>
}) =>
  command({
    name: c.name,
    load: async (tx: Tx, { contributionId }: I): Promise<OnDesk | null> => {
      const story = await wholeStory(tx, contributionId, true)
      if (!story) return null
      const { hubId, language } = story.contribution
      return { story, lexicon: c.words ? await hubLexicon(tx, hubId, language) : null }
    },
    allow: (actor, { story }, input) => c.allow(actor, story, input),
    decide: c.decide,
    save: async (tx: Tx, next: WholeStory, { story }: OnDesk) => {
      await saveStory(tx, next, story)
      await c.also?.(tx, next, story)
    },
  })

/** May clips be changed together now? */
export const isInEdit = (state: ContributionState): boolean => (editStates as readonly string[]).includes(state)

/** The story with a clip whose words may have changed: names are looked for again in it. */
export const withWords = ({ story, lexicon }: OnDesk, before: Clip, clip: Clip, at: Date): WholeStory => {
  const worded = withClip(story, { ...clip, updatedAt: at })
  if (!lexicon) return worded
  const next = {
    ...worded,
    mentions: worded.mentions.map(mention =>
      mention.answerId === clip.id ? followingWords(mention, clip, worded.edits) : mention,
    ),
  }
  const own = next.flags.filter(({ answerId }) => answerId === clip.id)
  const rest = next.flags.filter(({ answerId }) => answerId !== clip.id)
  return { ...next, flags: [...rest, ...rescanned(before, clip, own, next.edits, lexicon, at)] }
}

const openIn = ({ flags }: WholeStory, clip: Clip): number =>
  flags.filter(({ answerId, state }) => answerId === clip.id && state === 'open').length

/** Says that names were found, where more are open than before. */
export const namesFound = (before: WholeStory, next: WholeStory): CaseStudyEvent[] =>
  next.clips
    .filter(clip => openIn(next, clip) > openIn(before, clip))
    .map(clip => ({
      ...{ type: 'names-found' as const, hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id },
      found: openIn(next, clip) - openIn(before, clip),
    }))
