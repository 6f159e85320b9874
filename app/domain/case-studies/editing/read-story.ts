import { transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { flagsOf, peopleOf } from './clip-view'
import { clipLine, seesStudio } from './studio-story'
import { standingClips, wholeStory } from './whole-story'

/** The whole of a story in one reading: each clip's words, what was found in it and what waits for an answer. */
export const storyToRead = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    const story = await wholeStory(tx, contributionId, false)
    if (!story || !seesStudio(viewer, story.contribution)) return null
    const { contribution } = story
    const contributor = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    return {
      ...{ id: contribution.id, state: contribution.state, language: contribution.language, role: contribution.role },
      name: contributor?.name ?? contribution.shownAs,
      clips: standingClips(story).map(clip => ({
        ...clipLine(story, clip),
        transcript: clip.transcript,
        names: flagsOf(story, clip).filter(({ state }) => state === 'open'),
        kept: flagsOf(story, clip).filter(({ state }) => state === 'kept'),
        people: peopleOf(story, clip).filter(({ waits }) => waits),
        asked: story.edits
          .filter(({ answerId, state }) => answerId === clip.id && state === 'asked')
          .map(({ passage, askedBy }) => ({ passage, askedBy })),
      })),
    }
  })

export type StoryToRead = NonNullable<Awaited<ReturnType<typeof storyToRead>>>
