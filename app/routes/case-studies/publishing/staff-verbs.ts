import { liftSuspension, staffStory, suspendStory, withdrawStory } from '~/domain/case-studies'
import { StoryNamed, StoryReason } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

const stoppers = ['coordinator', 'safeguarding-lead'] as const

const readFor = (who: readonly ('coordinator' | 'safeguarding-lead')[], move: string) =>
  page({ for: who }, async (actor, { contributionId = '' }) => {
    const view = await staffStory(actor, contributionId)
    return view && (view.moves as string[]).includes(move) ? view : null
  })

export const readToSuspend = readFor(stoppers, 'suspend')
export const readToLift = readFor(stoppers, 'lift')
export const readToWithdraw = readFor(['coordinator'], 'withdraw')

const after = ({ contributionId }: { [name: string]: string }) => `/studio/${contributionId}`

export const suspendIt = submit({
  for: stoppers,
  form: words => StoryReason(words.studio.errors),
  run: (actor, input) => suspendStory(actor, input),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(after(params), words.studio.stop.suspended),
})

export const liftIt = submit({
  for: stoppers,
  form: StoryNamed,
  run: liftSuspension,
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(after(params), words.studio.stop.lifted),
})

export const withdrawIt = submit({
  for: ['coordinator'],
  form: words => StoryReason(words.studio.errors),
  run: (actor, input) => withdrawStory(actor, input),
  refusals: words => words.studio.refusals,
  then: (_story, params, _request, words) => seeOther(after(params), words.studio.stop.withdrawn),
})
