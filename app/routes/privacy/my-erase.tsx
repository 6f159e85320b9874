import { useActionData } from '@remix-run/react'
import { askErasure } from '~/domain/privacy'
import { EraseAll } from '~/domain/privacy/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { EraseForm } from './erase-form'

export const meta = titled(words => words.privacy.erase.title)

export const loader = page({ for: 'signed-in' }, async () => ({}))

export const action = submit({
  for: 'signed-in',
  form: words => EraseAll({ sure: words.privacy.erase.notSure }),
  run: actor => askErasure(actor),
  refusals: words => words.privacy.erase.refusals,
  then: () => seeOther('/erased'),
})

export default function ErasePage() {
  const words = useWords().privacy.erase
  const result = useActionData<typeof action>()
  return (
    <Page title={words.title} caption={words.caption} lead={words.lead} back="/my-data">
      <EraseForm kind="person" result={result} back="/my-data" />
    </Page>
  )
}
