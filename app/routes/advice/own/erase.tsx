import { useActionData, useParams } from '@remix-run/react'
import { askErasure } from '~/domain/privacy'
import { EraseAll } from '~/domain/privacy/forms'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { EraseForm } from '../../privacy/erase-form'

export const meta = titled(words => words.privacy.erase.title)
export const loader = linkPage(async () => ({}))

export const action = linkSubmit({
  form: words => EraseAll({ sure: words.privacy.erase.notSure }),
  run: actor => askErasure(actor),
  refusals: words => words.privacy.erase.refusals,
  then: () => seeOther('/erased'),
})

export default function EraseAdvice() {
  const words = useWords().privacy.erase
  const result = useActionData<typeof action>()
  const back = `/my-advice/${useParams().asking ?? ''}/held`
  return (
    <Page title={words.title} caption={words.caption} lead={words.lead} back={back}>
      <EraseForm kind="advice" result={result} back={back} />
    </Page>
  )
}
