import { accept, refuse } from '../../kernel/decision'
import { mayMove } from '../contribution/policy'
import { storyCommand } from '../editing/story-command'
import { cutsBecomeTakes, sideStopped, takesBack } from './rework'
import { backInEdit, moved } from './steps'

/** Recordist or editor take it back to the desk, with a reason that the contributor reads. */
export const reopenStory = storyCommand({
  name: 'case-studies.reopen-story',
  allow: (actor, { contribution }) => mayMove(actor, 'reopen', contribution),
  decide: ({ story }, { reason }: { contributionId: string; reason: string }, at) => {
    const next = moved(story.contribution, 'reopen', at)
    if (!next) return refuse('wrong-state')
    return accept(backInEdit(story, { ...next, reason }, at), {
      ...{ type: 'contribution-reopened' as const, hubId: next.hubId, subjectId: next.id },
    })
  },
})

/** The contributor wants something changed: before or after approving, or once it is heard, when they have stopped it. */
export const askForChanges = storyCommand({
  name: 'case-studies.ask-for-changes',
  allow: (actor, { contribution }) => mayMove(actor, 'ask-for-changes', contribution),
  decide: ({ story }, { words }: { contributionId: string; words: string }, at, actor) => {
    const stopped = story.contribution.state === 'suspended'
    const next = moved(story.contribution, 'ask-for-changes', at)
    if (!next) return refuse('wrong-state')
    if (stopped && !sideStopped(actor, story.contribution)) return refuse('other-side')
    return accept(
      backInEdit(story, { ...next, reason: words }, at),
      { type: 'contribution-changes-asked' as const, hubId: next.hubId, subjectId: next.id },
      ...(stopped ? cutsBecomeTakes(story) : []),
    )
  },
  also: takesBack,
})
