import { liftSuspension, ownContribution, suspendStory, withdrawalOf, withdrawStory } from '~/domain/case-studies'
import { OwnStory } from '~/domain/case-studies/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'

type Params = { [name: string]: string }
const home = ({ story }: Params): string => `/story/${story}`

export const readWithdrawal = linkPage(withdrawalOf)

const readFor = (move: string) =>
  linkPage(async actor => {
    const view = await withdrawalOf(actor)
    return view && (view.moves as string[]).includes(move) ? view : null
  })
export const readSuspending = readFor('suspend')
export const readLifting = readFor('lift')

export const withdrawOwn = linkSubmit({
  form: OwnStory,
  run: actor => withdrawStory(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.story.withdraw.refusals,
  then: (_story, params, _request, words) => seeOther(`${home(params)}/withdraw`, words.story.withdraw.done),
})

export const suspendOwn = linkSubmit({
  form: OwnStory,
  run: actor => suspendStory(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.story.withdraw.refusals,
  then: (_story, params, _request, words) => seeOther(`${home(params)}/review`, words.story.withdraw.suspended),
})

export const liftOwn = linkSubmit({
  form: OwnStory,
  run: actor => liftSuspension(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.story.withdraw.refusals,
  then: (_story, params, _request, words) => seeOther(`${home(params)}/review`, words.story.withdraw.lifted),
})
