import { useLoaderData } from '@remix-run/react'
import { acceptInvitation, ownContribution } from '~/domain/case-studies'
import { AcceptInvitation } from '~/domain/case-studies/forms'
import { linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { namingBrowserHash } from '../nominating/browser'
import { StoryPage, useStory } from '../story-page'
import { AnswerForm } from './answer-form'
import { readHome } from './read-home'
import { useResult } from './said'

export const meta = titled(words => words.story.invitation.accept.title)

export const loader = readHome

export const action = linkSubmit({
  form: AcceptInvitation,
  run: (actor, { story: _story, chaperone, ...input }, request) =>
    acceptInvitation(actor, {
      ...{ ...input, contributionId: ownContribution(actor), chaperone: chaperone === 'yes' },
      browserHash: namingBrowserHash(request),
    }),
  refusals: words => words.story.invitation.refusals,
  then: (_named, { story }, _request, words) => seeOther(`/story/${story}/consent`, words.story.invitation.accept.done),
})

export default function AcceptPage() {
  const { state, language } = useLoaderData<typeof loader>()
  const { accept, refusals } = useWords().story.invitation
  const story = useStory()
  const result = useResult()
  const open = state === 'invited'
  return (
    <StoryPage title={accept.title} lead={open ? accept.lead : undefined} back={story}>
      {open ? (
        <AnswerForm schema={AcceptInvitation} result={result} values={{ language }} send={accept.send} />
      ) : (
        <InsetText>{refusals['wrong-state']}</InsetText>
      )}
    </StoryPage>
  )
}
