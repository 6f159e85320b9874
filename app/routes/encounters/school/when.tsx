import type { SubmissionResult } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { draftForSchool, type SchoolDraft, saveWhen } from '~/domain/encounters'
import { mostDates, RequestWhen } from '~/domain/encounters/forms'
import { page } from '~/http'
import { dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { Fieldset, NumberField, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { DraftForm } from './draft-form'
import { savePart } from './draft-verb'
import { rowFields, rowsFilled, rowsShown } from './rows'
import { useResult } from './said'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.draft.when.title)

export const loader = page({ for: schoolStaff }, (actor, { requestId = '' }) => draftForSchool(actor, requestId))

/** The row of the first of the days typed: the one with the least notice. */
const soonest = ({ dates }: { readonly [field: string]: unknown }): string => {
  const days = (Array.isArray(dates) ? dates : []).map(row => String(row?.on || '\uffff'))
  const first = days.reduce((least, day, index) => (day < (days[least] ?? '') ? index : least), 0)
  return `dates[${first}].on`
}

export const action = savePart(RequestWhen, saveWhen, 'check', { 'too-soon': soonest })

const formId = 'when'

/** Begins a letter in the reader's own mail program. */
const letterTo = (address: string, subject: string, text: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`

const Dates = ({ result, draft }: { result: SubmissionResult | undefined; draft: SchoolDraft }) => {
  const { requests } = useWords()
  const language = useLanguage()
  const words = requests.draft.when
  const field = rowFields(formId, result, { dates: draft.typedDates })
  const shown = rowsShown(rowsFilled(result, 'dates', draft.dates.length), mostDates, 2)
  const rows = Array.from({ length: mostDates }, (_, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
    <Fieldset key={n} legend={words.row(n + 1)} legendSize="s">
      <div className="tv-fields">
        <TextField field={field(`dates[${n}].on`)} label={words.on} type="date" />
        <TextField field={field(`dates[${n}].from`)} label={words.from} type="time" />
        <TextField field={field(`dates[${n}].to`)} label={words.to} type="time" />
      </div>
    </Fieldset>
  ))
  return (
    <Fieldset legend={words.dates} legendSize="m">
      <p className="govuk-hint">{words.datesHint(dayInWords(language, draft.earliest))}</p>
      {!draft.noticeWaived && (
        <p className="govuk-hint">
          {words.sooner}{' '}
          <a
            className="govuk-link"
            href={letterTo(draft.hub.replyTo, words.letterSubject, words.letterText(draft.noticeAddress))}
          >
            {words.writeToHub(draft.hub.replyTo)}
          </a>
        </p>
      )}
      {rows.slice(0, shown)}
      {shown < mostDates && <Details summary={words.more}>{rows.slice(shown)}</Details>}
    </Fieldset>
  )
}

export default function WhenPage() {
  const draft = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const words = requests.draft.when
  const result = useResult()

  return (
    <Page title={words.title} caption={requests.draft.title} back={`/requests/${draft.id}`}>
      <DraftForm
        id={formId}
        schema={RequestWhen}
        result={result}
        values={{ seats: draft.seats }}
        version={draft.version}
      >
        {fields => (
          <>
            <Dates result={result} draft={draft} />
            <NumberField field={fields.seats} label={words.seats} labelSize="m" hint={words.seatsHint} width={2} />
          </>
        )}
      </DraftForm>
    </Page>
  )
}
