import { transact } from '~/platform/db'
import { isSystem } from '../../kernel/actor'
import { accept } from '../../kernel/decision'
import type { ContributionState } from '../contribution/contribution'
import type { CaseStudyEvent } from '../events'
import { rescanned, sameFlags } from './names/rescan'
import { peopleFound } from './people/people-found'
import { decidesNames, worksOnCut } from './sides'
import { namesFound, storyCommand } from './story-command'
import { standingClips } from './whole-story'

/** States in which a name is looked for: before anybody hears it, and while it may be heard. */
const lookedStates: readonly ContributionState[] = [
  ...(['recorded', 'recorded-partial', 'in-edit', 'contributor-review', 'approved'] as const),
  ...(['published', 'consent-due', 'unpublished', 'suspended'] as const),
]

/** States in which people named are looked for: while the cut can still be changed. */
const peopleLooked: readonly ContributionState[] = ['recorded', 'recorded-partial', 'in-edit']

/**
 * Looks for names in every clip again: before it goes on, and when the hub has learned a new name. Decisions stand. What
 * is heard already is not hidden by it; an editor is told.
 */
export const scanNames = storyCommand({
  name: 'case-studies.scan-names',
  words: true,
  allow: (actor, { contribution }) =>
    worksOnCut(actor, contribution) || decidesNames(actor, contribution) || isSystem(actor, 'studio'),
  decide: ({ story, lexicon }, _input: { contributionId: string }, at) => {
    if (!lexicon || !lookedStates.includes(story.contribution.state)) return accept(story)
    const clips = standingClips(story)
    const flags = clips.flatMap(clip => {
      const own = story.flags.filter(({ answerId }) => answerId === clip.id)
      return rescanned(clip, clip, own, story.edits, lexicon, at)
    })
    const people = peopleLooked.includes(story.contribution.state)
      ? clips.flatMap(clip => peopleFound(story, clip, lexicon, at))
      : []
    const next = {
      ...story,
      ...(sameFlags(flags, story.flags) ? {} : { flags }),
      ...(people.length > 0 ? { mentions: [...story.mentions, ...people] } : {}),
    }
    const facts: CaseStudyEvent[] = clips.flatMap(clip => {
      const found = people.filter(({ answerId }) => answerId === clip.id).length
      return found === 0
        ? []
        : [{ type: 'people-found', hubId: clip.hubId, subjectId: clip.contributionId, answerId: clip.id, found }]
    })
    return accept(next, ...namesFound(story, next), ...facts)
  },
})

/** Stories in which a name that a hub has learned is looked for; of every hub where none is said. */
export const storiesToScan = (hubId?: string) =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.contribution.findMany({
      where: { state: { in: [...lookedStates] }, ...(hubId ? { hubId } : {}) },
      select: { id: true, hubId: true },
      orderBy: { id: 'asc' },
    })
    return found.map(one => ({ hubId: one.hubId, contributionId: one.id }))
  })
