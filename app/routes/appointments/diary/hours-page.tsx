import { useLoaderData } from '@remix-run/react'
import { HoursForm, TimeForm } from '~/domain/appointments/forms'
import { titled } from '~/titled'
import { DateField, FormFor, Select, TimeField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { ReadOnlyNotice } from '../../advisers/standing'
import { useTimesSaid } from '../said'
import { HowFields } from './how-fields'
import type { showHours } from './keeping'

export const hoursMeta = titled(words => words.appointments.hours.title)

type Shown = ReturnType<typeof useLoaderData<typeof showHours>>
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const Weekly = ({ hours }: Pick<Shown, 'hours'>) => {
  const { hours: words, where } = useWords().appointments
  const days: { readonly [day: number]: string } = words.weekdays
  return (
    <Section title={words.weekly} id="weekly">
      {hours.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Table
          caption={words.weekly}
          captionHidden
          narrow="stack"
          rowKey={one => one.id}
          rows={hours}
          columns={[
            { head: words.weekday, header: true, cell: one => days[one.weekday] },
            { head: words.weekly, cell: one => words.line(one.fromTime, one.toTime, one.minutes) },
            { head: words.way, cell: one => where[one.way](one.place) },
            { head: words.self, cell: one => (one.selfBooked ? words.selfBooked : words.onlyOffered) },
            {
              head: words.remove,
              cell: one => (
                <PostButton action={`/diary/hours/${one.id}/remove`} about={`${days[one.weekday]} ${one.fromTime}`}>
                  {words.remove}
                </PostButton>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

/** Weekly hours and single times. `single` says which of the two forms was sent. */
export const hoursPage = ({ single }: { single: boolean }) =>
  function HoursPage() {
    const { hours, standing } = useLoaderData<typeof showHours>()
    const { hours: words } = useWords().appointments
    const result = useTimesSaid()
    const begun = { minutes: '45', selfBooked: true }
    return (
      <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/diary', text: words.back }}>
        <ReadOnlyNotice standing={standing} />
        <Weekly hours={hours} />
        <Section title={words.addTitle} id="add" card>
          <FormFor
            id="hours"
            schema={HoursForm}
            result={single ? undefined : result}
            values={begun}
            action="/diary/hours"
            send={words.add}
          >
            {fields => (
              <>
                <Select
                  field={fields.weekday}
                  label={words.weekday}
                  options={weekdays.map(day => ({ value: String(day), text: words.weekdays[day] }))}
                />
                <TimeField field={fields.fromTime} label={words.from} hint={words.timeHint} />
                <TimeField field={fields.toTime} label={words.to} hint={words.timeHint} />
                <HowFields fields={fields} />
              </>
            )}
          </FormFor>
        </Section>
        <Section title={words.timeTitle} id="single" card>
          <FormFor
            id="time"
            schema={TimeForm}
            result={single ? result : undefined}
            values={begun}
            action="/diary/times"
            send={words.addTime}
          >
            {fields => (
              <>
                <DateField field={fields.day} label={words.day} />
                <TimeField field={fields.from} label={words.from} hint={words.timeHint} />
                <HowFields fields={fields} />
              </>
            )}
          </FormFor>
        </Section>
      </Page>
    )
  }
