import { useLoaderData, useParams } from '@remix-run/react'
import { HandOnForm, KeepForm, keeps } from '~/domain/notes/forms'
import { dateInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, Radios } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'
import { Refused } from '../advice/refused'
import { useSaid } from '../encounters/said'
import type { showOwnNotes } from './read-own'

export const ownNotesMeta = titled(words => words.notes.own.title)

type Held = Awaited<ReturnType<typeof showOwnNotes>>

const useMoment = () => {
  const language = useLanguage()
  return (at: Date) => `${dateInWords(language, at)}, ${timeInWords(at)}`
}

const Lists = ({ held: { notes, openings } }: { held: Held }) => {
  const { own: words } = useWords().notes
  const moment = useMoment()
  const { asking } = useParams()
  return (
    <>
      <Section title={words.list}>
        <Table
          caption={words.list}
          captionHidden
          narrow="stack"
          rows={notes}
          rowKey={({ id }) => id}
          columns={[
            { head: words.number, header: true, cell: (_note, index) => index + 1 },
            { head: words.writtenBy, cell: ({ by }) => by },
            { head: words.on, cell: ({ writtenAt }) => moment(writtenAt) },
          ]}
        />
        <p className="govuk-body">
          <a className="govuk-link" href={`/my-advice/${asking}/notes/copy.txt`}>
            {words.copy}
          </a>
          <br />
          <span className="tv-quiet">{words.copyText}</span>
        </p>
      </Section>
      <Section title={words.opened}>
        {openings.length === 0 ? (
          <p className="govuk-body">{words.neverOpened}</p>
        ) : (
          <Table
            caption={words.opened}
            captionHidden
            narrow="stack"
            rows={openings}
            columns={[
              { head: words.number, header: true, cell: ({ number }) => number },
              { head: words.openedBy, cell: ({ by }) => by ?? words.you },
              { head: words.on, cell: ({ openedAt }) => moment(openedAt) },
            ]}
          />
        )}
      </Section>
    </>
  )
}

/** How long the adult lets them stay. */
const HowLong = () => {
  const { own: words, errors } = useWords().notes
  const { asking, verb } = useParams()
  const result = useSaid(errors)
  return (
    <Section title={words.keepTitle} id="keep">
      <FormFor
        id="keep-notes"
        schema={KeepForm}
        result={verb === 'keep' ? result : undefined}
        action={`/my-advice/${asking}/notes/press/keep`}
        send={words.keepSend}
        tone="secondary"
      >
        {fields => (
          <Radios
            field={fields.keep}
            label={words.keep}
            options={keeps.map(value => ({ value, text: words.keeps[value] }))}
          />
        )}
      </FormFor>
    </Section>
  )
}

/** What an adult sees of the notes about them, and what they decide. */
export default function OwnNotes() {
  const held = useLoaderData<typeof showOwnNotes>()
  const { own: words, errors } = useWords().notes
  const language = useLanguage()
  const { asking, verb } = useParams()
  const result = useSaid(errors)
  const home = `/my-advice/${asking}/notes`
  const { notes, until, unread, reference } = held
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: `/my-advice/${asking}`, text: words.back }}
    >
      <Refused shown={{ keep: notes.length > 0, 'hand-on': unread !== null }} />
      <InsetText>
        {notes.length === 0 ? words.none : `${words.count(notes.length)} ${words.until(dateInWords(language, until))}`}
      </InsetText>
      {unread && (
        <Section title={words.handTitle} card>
          <p className="govuk-body">{words.handText(unread)}</p>
          <FormFor
            id="hand-on"
            schema={HandOnForm}
            result={verb === 'hand-on' ? result : undefined}
            action={`${home}/press/hand-on`}
            send={words.handSend}
            tone="secondary"
          />
        </Section>
      )}
      {notes.length > 0 && <Lists held={held} />}
      {notes.length > 0 && <HowLong />}
    </Page>
  )
}
