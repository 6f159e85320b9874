import { isSystem } from '../../kernel/actor'
import { accept } from '../../kernel/decision'
import { rescanned } from './names/rescan'
import { decidesNames, worksOnCut } from './sides'
import { namesFound, storyCommand } from './story-command'
import { standingClips } from './whole-story'

/** States in which it is worth looking: before anybody hears it. */
const looked: readonly string[] = ['recorded', 'recorded-partial', 'in-edit', 'contributor-review', 'approved']

/**
 * Looks for names in every clip again: before it goes on, and when the hub has learned a new name. Decisions stand.
 */
export const scanNames = storyCommand({
  name: 'case-studies.scan-names',
  words: true,
  allow: (actor, { contribution }) =>
    worksOnCut(actor, contribution) || decidesNames(actor, contribution) || isSystem(actor, 'studio'),
  decide: ({ story, lexicon }, _input: { contributionId: string }, at) => {
    if (!lexicon || !looked.includes(story.contribution.state)) return accept(story)
    const flags = standingClips(story).flatMap(clip => {
      const own = story.flags.filter(({ answerId }) => answerId === clip.id)
      return rescanned(clip.transcript, clip, own, story.edits, lexicon, at)
    })
    const next = { ...story, flags }
    return accept(next, ...namesFound(story, next))
  },
})
