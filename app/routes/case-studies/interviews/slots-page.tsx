import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfferSlots, places } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FilterForm } from '~/ui/filter-form'
import { DateField, FormFor, NumberField, plainField, Radios, Select, TextField, TimeField } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { SlotDay } from './slot-day'
import type { readSlots } from './slot-verbs'

export const slotsMeta = titled(words => words.interviews.slots.title)

const KeepFree = ({ recordistId, result }: { recordistId: string; result: SubmissionResult | undefined }) => {
  const { interviews } = useWords()
  const words = interviews.slots
  return (
    <Section title={words.add} card>
      <FormFor
        id="keep"
        schema={OfferSlots(interviews.errors)}
        result={result}
        action="/studio/slots"
        hidden={{ recordistId }}
        values={{ minutes: '90', several: '1', weeks: '1', place: 'remote' }}
        send={words.send}
      >
        {fields => (
          <>
            <DateField field={fields.day} label={words.day} />
            <TimeField field={fields.from} label={words.from} hint={words.fromHint} width={5} />
            <NumberField field={fields.minutes} label={words.minutes} hint={words.minutesHint} width={3} />
            <NumberField field={fields.several} label={words.several} hint={words.severalHint} width={3} />
            <NumberField field={fields.weeks} label={words.weeks} hint={words.weeksHint} width={3} />
            <Radios
              field={fields.place}
              label={words.place}
              options={places.map(value => ({ value, text: interviews.places[value] }))}
            />
            <TextField field={fields.venue} label={words.venue} hint={words.venueHint} optional />
          </>
        )}
      </FormFor>
    </Section>
  )
}

/** A recordist's times. After a verb on a row that was refused, the refusal stands above. */
export const slotsPageFor = (verb: 'keep' | 'remove') =>
  function SlotsPage() {
    const page = useLoaderData<typeof readSlots>()
    const result = useActionData<SubmissionResult>()
    const { interviews } = useWords()
    const words = interviews.slots
    const refused = verb === 'remove' ? (result?.error?.[''] ?? []) : []
    const { recordist } = page
    if (!recordist)
      return (
        <Page title={words.title} lead={words.lead}>
          <LifeTabs now="/studio/slots" />
          <EmptyState
            title={words.noRecordist}
            seed="slots"
            action={<ButtonLink href="/invitations/new">{words.invite}</ButtonLink>}
          >
            {words.noRecordistText}
          </EmptyState>
        </Page>
      )

    return (
      <Page title={words.title} lead={words.lead} caption={recordist.name} width="wide">
        <LifeTabs now="/studio/slots" />
        {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        {page.recordists.length > 1 && (
          <FilterForm title={words.whose} apply={words.show}>
            <Select
              field={plainField('recordist', recordist.id)}
              label={words.whose}
              options={page.recordists.map(({ id, name }) => ({ value: id, text: name }))}
            />
          </FilterForm>
        )}
        <Columns
          main={
            <Section title={words.ahead} id="days">
              <p className="govuk-body tv-quiet">{words.dayCap(page.cap)}</p>
              {page.days.length === 0 && (
                <EmptyState title={words.emptyTitle} seed={recordist.id}>
                  {words.emptyText}
                </EmptyState>
              )}
              {page.days.map(day => (
                <SlotDay key={day.day} day={day} cap={page.cap} />
              ))}
            </Section>
          }
          side={<KeepFree recordistId={recordist.id} result={verb === 'keep' ? result : undefined} />}
        />
      </Page>
    )
  }
