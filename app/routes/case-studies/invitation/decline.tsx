import { useLoaderData } from '@remix-run/react'
import { declineInvitation, ownContribution } from '~/domain/case-studies'
import { InvitationNamed } from '~/domain/case-studies/forms'
import { linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { readHome } from './read-home'
import { useResult } from './said'

export const meta = titled(words => words.story.invitation.decline.title)

export const loader = readHome

export const action = linkSubmit({
  form: InvitationNamed,
  run: actor => declineInvitation(actor, { contributionId: ownContribution(actor) }),
  refusals: words => words.story.invitation.refusals,
  then: (_named, { story }, _request, words) => seeOther(`/story/${story}`, words.story.invitation.decline.done),
})

export default function DeclinePage() {
  const { state } = useLoaderData<typeof loader>()
  const { decline, refusals } = useWords().story.invitation
  const story = useStory()
  const result = useResult()
  const open = ['invited', 'accepted'].includes(state)
  return (
    <StoryPage title={decline.title} lead={open ? decline.lead : undefined} back={story}>
      {open ? (
        <>
          <ul className="govuk-list govuk-list--bullet">
            {decline.points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <FormFor
            schema={InvitationNamed}
            result={result}
            send={decline.send}
            beside={
              <a className="govuk-link" href={story}>
                {decline.back}
              </a>
            }
          />
        </>
      ) : (
        <InsetText>{refusals['wrong-state']}</InsetText>
      )}
    </StoryPage>
  )
}
