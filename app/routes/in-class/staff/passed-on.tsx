import { useLoaderData } from '@remix-run/react'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSeatName } from '../taught-words'
import { passedHere } from './passed'

export const meta = titled(words => words.inClass.passed.title)

export const loader = page({ for: 'signed-in' }, async viewer => ({ passed: await passedHere(viewer) }))

/** What teachers passed to their safeguarding lead. */
export default function PassedOn() {
  const { passed } = useLoaderData<typeof loader>()
  const { passed: words } = useWords().inClass
  const nameOf = useSeatName()
  return (
    <Page title={words.title} lead={words.lead}>
      {passed.length === 0 && <p className="govuk-body">{words.none}</p>}
      {passed.map(({ id, name, label, text, by, passedAt, read, action }) => (
        <Section key={id} title={[name && nameOf(name), label].filter(Boolean).join(' · ')} card>
          <p className="govuk-body tv-typed">{text}</p>
          <p className="tv-quiet">
            {words.from(by)} · <When at={passedAt} form="moment" />
          </p>
          {read ? <p className="govuk-body">{words.isRead}</p> : <PostButton action={action}>{words.read}</PostButton>}
        </Section>
      ))}
    </Page>
  )
}
