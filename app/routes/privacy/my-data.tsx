import { useLoaderData } from '@remix-run/react'
import { ownNotes } from '~/domain/notes'
import { heldAbout } from '~/domain/privacy'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HeldPage } from './held-page'

export const meta = titled(words => words.privacy.mine.title)

export const loader = page({ for: 'signed-in' }, async actor => {
  const held = await heldAbout(actor)
  return held && { held, notes: await ownNotes(actor) }
})

export default function MyDataPage() {
  const { held, notes } = useLoaderData<typeof loader>()
  const { notes: said, privacy } = useWords()
  const words = privacy.mine
  return (
    <Page title={words.title} lead={words.lead(held.hub)} back="/sessions">
      {notes.length > 0 && (
        <Section title={said.own.title}>
          <p className="govuk-body">{said.own.lead}</p>
          <ul className="govuk-list">
            {notes.map(({ reference, token, count }) => (
              <li key={token}>
                <a className="govuk-link" href={`/my-advice/${token}/notes`}>
                  {reference}
                </a>
                : {said.own.count(count)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <HeldPage held={held} base="/my-data" change="/sessions" />
    </Page>
  )
}
