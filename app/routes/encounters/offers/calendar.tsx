import type { SubmissionResult } from '@conform-to/react'
import { AddSlotForm, RemoveSlotForm } from '~/domain/encounters/forms'
import { useShell } from '~/shell'
import { timesInWords } from '~/text/when'
import { DateField, FormFor, NumberField, TimeField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import type { OfferView } from './offer-view'

/** The seat calendar: times kept free, how many seats are left, and one more. */
export const Calendar = ({
  offer,
  resultOf,
}: {
  offer: OfferView
  resultOf: (verb: string) => SubmissionResult | undefined
}) => {
  const { language } = useShell()
  const { employers } = useWords()
  const words = employers.offers
  return (
    <Section title={words.calendar} id="calendar">
      <p className="govuk-body">{words.calendarText}</p>
      {offer.slots.length > 0 && (
        <Table
          caption={words.calendar}
          captionHidden
          narrow="stack"
          rows={offer.slots}
          rowKey={slot => slot.id}
          columns={[
            { head: words.slot.date, header: true, cell: slot => timesInWords(language, slot.startsAt, slot.endsAt) },
            { head: words.slot.seats, cell: slot => words.seatsLeft(slot.seatsLeft, slot.seats) },
            {
              head: words.removeSlot,
              cell: slot =>
                offer.mayEdit && slot.seatsLeft === slot.seats ? (
                  <FormFor
                    id={`remove-${slot.id}`}
                    schema={RemoveSlotForm}
                    action={`/offers/${offer.id}/slots/${slot.id}/remove`}
                    send={words.removeSlot}
                    tone="secondary"
                  />
                ) : null,
            },
          ]}
        />
      )}
      {offer.mayEdit && (
        <FormFor
          id="add-slot"
          schema={AddSlotForm}
          result={resultOf('add-slot')}
          action={`/offers/${offer.id}/slots`}
          send={words.addSlot}
          tone="secondary"
          values={{ seats: 1 }}
        >
          {fields => (
            <>
              <DateField field={fields.date} label={words.slot.date} />
              <TimeField field={fields.from} label={words.slot.from} />
              <TimeField field={fields.until} label={words.slot.until} />
              <NumberField field={fields.seats} label={words.slot.seats} width={3} />
            </>
          )}
        </FormFor>
      )}
    </Section>
  )
}
