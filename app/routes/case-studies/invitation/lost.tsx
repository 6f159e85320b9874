import { askFreshByEmail } from '~/domain/case-studies'
import { AskLostLink } from '~/domain/case-studies/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { EmailField, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { inAnEvenTime, mayAskFresh } from './fresh-limit'
import { useResult } from './said'

export const meta = titled(words => words.story.invitation.lost.title)

export const loader = openPage(async () => ({}))

/** Answers the same whether the address is known or not. */
export const action = openSubmit({
  form: AskLostLink,
  run: (_actor, { email }, request, { address }) =>
    inAnEvenTime(async () => {
      const verdict = await mayAskFresh(email, request, address)
      if (!verdict.ok) return verdict
      await askFreshByEmail(email)
      return { ok: true as const, value: null }
    }),
  refusals: words => words.story.invitation.refusals,
  then: (_done, _params, _request, words) => seeOther('/story/lost', words.story.invitation.lost.done),
})

export default function LostLinkPage() {
  const { lost } = useWords().story.invitation
  return (
    <Page title={lost.title} lead={lost.lead}>
      <FormFor schema={AskLostLink} result={useResult()} send={lost.send}>
        {fields => <EmailField field={fields.email} label={lost.email} width={30} autoComplete="email" />}
      </FormFor>
    </Page>
  )
}
