import { keepBody } from '~/domain/advice'
import { BodyForm } from '~/domain/advice/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { AddBody } from './add-body'

export const meta = titled(words => words.adviceDesk.settings.add)
export const loader = page({ for: ['coordinator'] }, async () => ({}))

export const action = submit({
  for: ['coordinator'],
  form: BodyForm,
  run: keepBody,
  refusals: {},
  then: (_value, _params, _request, { adviceDesk }) => seeOther('/advice/settings', adviceDesk.settings.saved),
})

export default function Bodies() {
  const { adviceDesk } = useWords()
  const { settings: words } = adviceDesk
  return (
    <Page title={words.bodies} back={{ href: '/advice/settings', text: words.title }}>
      <AddBody result={useSaid(adviceDesk.errors)} />
    </Page>
  )
}
