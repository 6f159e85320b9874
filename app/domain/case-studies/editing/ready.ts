import { cuesOf } from './cut'
import { isUnsettled } from './people/mention'
import { standingClips, type WholeStory } from './whole-story'

/** What still stands between a clip and being shown to its contributor. */
export type Lack = 'file' | 'words' | 'captions' | 'names' | 'people' | 'edits'
export type Lacking = { question: number; lacks: Lack[] }

/** Clips that are not ready, and why; nothing when all of it can be sent for review. */
export const notReady = (story: WholeStory): Lacking[] =>
  standingClips(story)
    .map(clip => {
      const take = story.takes[clip.id]
      const spoken = clip.form !== 'text'
      const lacks: Lack[] = [
        ...(spoken && take && !take.ready ? ['file' as const] : []),
        ...(clip.transcript.trim() === '' ? ['words' as const] : []),
        ...(spoken && cuesOf(clip).length === 0 ? ['captions' as const] : []),
        ...(story.flags.some(({ answerId, state }) => answerId === clip.id && state === 'open')
          ? ['names' as const]
          : []),
        ...(story.mentions.some(mention => mention.answerId === clip.id && isUnsettled(mention, clip, story.edits))
          ? ['people' as const]
          : []),
        ...(story.edits.some(({ answerId, state }) => answerId === clip.id && state === 'asked')
          ? ['edits' as const]
          : []),
      ]
      return { question: clip.question, lacks }
    })
    .filter(({ lacks }) => lacks.length > 0)
