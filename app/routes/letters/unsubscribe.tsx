import { useLoaderData } from '@remix-run/react'
import { remindersOf, stopReminders } from '~/domain/encounters'
import { QuietLetter } from '~/domain/encounters/forms'
import { openPage, openPress } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.schoolLetters.stop.title)

export const loader = openPage(async (_actor, { token = '' }) => {
  const reminders = await remindersOf(token)
  return reminders && { token, ...reminders }
})

export const action = openPress(({ token = '' }) => stopReminders(token))

export default function UnsubscribePage() {
  const { token, quiet } = useLoaderData<typeof loader>()
  const { schoolLetters } = useWords()
  const words = schoolLetters.stop
  return quiet ? (
    <Page title={words.stopped}>
      <PostButton action={`/letters/reminders/${token}`}>{words.again}</PostButton>
    </Page>
  ) : (
    <Page title={words.title}>
      <p className="govuk-body">{words.text}</p>
      <FormFor id="stop" schema={QuietLetter} send={words.send} />
    </Page>
  )
}
