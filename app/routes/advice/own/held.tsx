import { useLoaderData, useParams } from '@remix-run/react'
import { requestOfLink } from '~/domain/advice'
import { notesHeld } from '~/domain/notes'
import { heldAbout } from '~/domain/privacy'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { HeldPage } from '../../privacy/held-page'

export const meta = titled(words => words.privacy.mine.title)
export const loader = linkPage(async actor => {
  const held = await heldAbout(actor)
  return held && { held, notes: (await notesHeld(actor, requestOfLink(actor) ?? ''))?.notes.length ?? 0 }
})

/** What is held about the adult behind the link, to see, take along or delete. Advisers' notes have a page of their own. */
export default function HeldOfAdvice() {
  const { held, notes } = useLoaderData<typeof loader>()
  const { notes: said, privacy } = useWords()
  const words = privacy.mine
  const home = `/my-advice/${useParams().asking ?? ''}`
  return (
    <Page title={words.title} lead={words.lead(held.hub)} back={home}>
      {notes > 0 && (
        <Section title={said.own.title}>
          <p className="govuk-body">{said.own.lead}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={`${home}/notes`}>
              {said.own.count(notes)}
            </a>
          </p>
        </Section>
      )}
      <HeldPage held={held} base={`${home}/held`} change={home} />
    </Page>
  )
}
