import type { Prisma } from '~/platform/db'
import { cuesOf } from '../cut'
import type { Clip, Edit, NewEdit } from '../whole-story'

export const mentionStates = ['open', 'agreed', 'masked', 'cut', 'mistaken'] as const
export type MentionState = (typeof mentionStates)[number]
export type MentionSide = 'recordist' | 'contributor' | 'editor' | 'scan'

/** Somebody else who is named in a clip. */
export type Mention = Omit<Prisma.MentionGetPayload<object>, 'state' | 'side'> & {
  state: MentionState
  side: MentionSide
}

/** Where words stand in a text, whole and whatever their spaces and capitals. */
export const placesOf = (text: string, words: string): { from: number; to: number }[] => {
  const plain = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (!plain) return []
  const loose = plain.replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]")
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])`, 'giu'))].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Does the clip still say so, in its words or in its captions? */
export const stillNamed = (passage: string, clip: Pick<Clip, 'transcript' | 'captions'>): boolean =>
  placesOf(clip.transcript, passage).length > 0 || cuesOf(clip).some(({ text }) => placesOf(text, passage).length > 0)

/** Nothing says it any more, or something says it again: the state follows the words. */
export const followingWords = (
  mention: Mention,
  clip: Pick<Clip, 'transcript' | 'captions'>,
  edits: readonly Pick<Edit | NewEdit, 'state' | 'takesOut'>[],
): Mention => {
  const { id, state, passage } = mention
  if (passage === '' || state === 'agreed' || state === 'mistaken') return mention
  const said = stillNamed(passage, clip)
  if (state === 'open') return said ? mention : { ...mention, state: 'cut' }
  const asked = edits.some(edit => edit.takesOut === id && edit.state === 'asked')
  return said && !asked ? { ...mention, state: 'open', decidedBy: null, decidedAt: null } : mention
}

/**
 * Does somebody named in a clip still wait for a decision? They have agreed, or nobody was named after all; or what names
 * them has gone from the words. While an edit that takes them out waits for an answer, that edit is what is waited for.
 */
export const isUnsettled = (
  { id, state, passage }: Pick<Mention, 'id' | 'state' | 'passage'>,
  clip: Pick<Clip, 'transcript' | 'captions'>,
  edits: readonly Pick<Edit | NewEdit, 'state' | 'takesOut'>[],
): boolean => {
  if (state === 'agreed' || state === 'mistaken') return false
  if (passage === '') return state === 'open'
  if (edits.some(edit => edit.takesOut === id && edit.state === 'asked')) return false
  return stillNamed(passage, clip)
}
