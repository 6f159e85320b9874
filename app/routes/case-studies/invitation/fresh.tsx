import { askFreshByLink } from '~/domain/case-studies'
import { InvitationNamed } from '~/domain/case-studies/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { inAnEvenTime, mayAskFresh } from './fresh-limit'
import { useResult } from './said'

export const meta = titled(words => words.story.invitation.fresh.title)

/** Looks the same whatever link it stands under. */
export const loader = openPage(async () => ({}))

export const action = openSubmit({
  form: InvitationNamed,
  run: (_actor, { story }, request, { address }) =>
    inAnEvenTime(async () => {
      const verdict = await mayAskFresh(story.slice(0, 43), request, address)
      if (!verdict.ok) return verdict
      await askFreshByLink(story)
      return { ok: true as const, value: null }
    }),
  refusals: words => words.story.invitation.refusals,
  then: (_done, { story }, _request, words) => seeOther(`/story/${story}/fresh`, words.story.invitation.fresh.done),
})

export default function FreshLinkPage() {
  const { fresh } = useWords().story.invitation
  return (
    <Page title={fresh.title} lead={fresh.lead}>
      <p className="govuk-body">{fresh.text}</p>
      <FormFor
        schema={InvitationNamed}
        result={useResult()}
        send={fresh.send}
        beside={
          <a className="govuk-link" href="/story/lost">
            {fresh.lost}
          </a>
        }
      />
    </Page>
  )
}
