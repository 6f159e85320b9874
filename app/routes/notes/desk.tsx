import { useLoaderData } from '@remix-run/react'
import { notesFor, writeNote } from '~/domain/notes'
import { NoteForm } from '~/domain/notes/forms'
import { page, seeOther, submit } from '~/http'
import { dateInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { FormFor, TextArea } from '~/ui/form'
import { InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.notes.desk.title)
export const loader = page({ for: ['adviser'] }, (actor, { adviceId = '' }) => notesFor(actor, adviceId))

export const action = submit({
  for: ['adviser'],
  form: NoteForm,
  run: (actor, { adviceId = '', words }) => writeNote(actor, { adviceId, words }),
  refusals: words => words.notes.refusals,
  then: (_value, { adviceId }, _request, words) => seeOther(`/advice/${adviceId}/notes`, words.notes.desk.done),
})

/** What an adviser wrote down for themselves about one request, and room for more. */
export default function Notes() {
  const { adviceId, reference, registered, until, notes } = useLoaderData<typeof loader>()
  const { desk: words, errors } = useWords().notes
  const language = useLanguage()
  const result = useSaid(errors)
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: `/advice/${adviceId}`, text: words.back }}
    >
      <InsetText>
        {words.fair} {words.until(dateInWords(language, until))}
      </InsetText>
      {!registered && <WarningText>{words.lapsed}</WarningText>}
      {/* What was typed before midnight and sent after it stays, to be copied. */}
      {(registered || result !== undefined) && (
        <Section title={words.write} card>
          <FormFor id="note" schema={NoteForm} result={result} send={words.send}>
            {fields => <TextArea field={fields.words} label={words.words} rows={8} limit={8000} />}
          </FormFor>
        </Section>
      )}
      {notes.length === 0 && <EmptyState title={words.none} />}
      {notes.toReversed().map(({ id, by, writtenAt, words: said }) => (
        <Section key={id} title={words.by(by, `${dateInWords(language, writtenAt)}, ${timeInWords(writtenAt)}`)} card>
          <p className="govuk-body tv-said">{said ?? words.lost}</p>
        </Section>
      ))}
    </Page>
  )
}
