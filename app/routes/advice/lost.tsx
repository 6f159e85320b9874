import { useActionData } from '@remix-run/react'
import { askFreshAdviceLink } from '~/domain/advice'
import { LostAdviceLink } from '~/domain/advice/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { EmailField, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { inAnEvenTime, mayAskFresh } from '../case-studies/invitation/fresh-limit'

export const meta = titled(words => words.advice.lost.title)
export const loader = openPage(async () => ({}))

/** Answers the same, in the same time, whether the address is known or not. */
export const action = openSubmit({
  form: words => LostAdviceLink(words.advice.errors),
  run: (_actor, { email }, request, { address }) =>
    inAnEvenTime(async () => {
      const verdict = await mayAskFresh(email, request, address)
      if (!verdict.ok) return verdict
      await askFreshAdviceLink(email)
      return { ok: true as const, value: null }
    }),
  refusals: words => words.advice.refusals,
  then: (_done, _params, _request, { advice }) => seeOther('/ask-for-advice/lost', advice.lost.done),
})

export default function LostAdvice() {
  const { advice } = useWords()
  const words = advice.lost
  return (
    <Page title={words.title} lead={words.lead} back="/ask-for-advice">
      <FormFor
        schema={LostAdviceLink(advice.errors)}
        result={useActionData<typeof action>()}
        send={words.send}
        id="lost"
      >
        {fields => <EmailField field={fields.email} label={words.email} width={30} autoComplete="email" />}
      </FormFor>
      <p className="govuk-body">{words.phone}</p>
    </Page>
  )
}
