import {
  accessNeeds,
  deliveries,
  keyStages,
  kinds,
  reservations,
  SaveOfferForm,
  safeguardings,
  sectors,
  spokenLanguages,
} from '~/domain/encounters/forms'
import { Checkboxes, FormFor, type FormForProps, NumberField, Radios, Select, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Site = { id: string; name: string; town: string }

/** The whole of an offer on one page: what, for whom, how often, with which limits. */
export const OfferFields = ({
  sites,
  ...form
}: { sites: readonly Site[] } & Omit<FormForProps<typeof SaveOfferForm>, 'schema' | 'children'>) => {
  const { employers, encounters } = useWords()
  const words = employers.offers
  const is = words.fields
  const from = <K extends string | number>(values: readonly K[], names: { [key in K]: string }) =>
    values.map(value => ({ value: String(value), text: names[value] }))

  return (
    <FormFor {...form} schema={SaveOfferForm} send={form.send ?? words.save}>
      {fields => (
        <>
          <Radios field={fields.kind} label={is.kind} options={from(kinds, encounters.kinds)} small />
          <TextField field={fields.title} label={is.title} hint={is.titleHint} />
          <TextArea
            field={fields.description}
            label={is.description}
            hint={is.descriptionHint}
            optional
            rows={4}
            limit={1500}
          />
          <Select field={fields.sector} label={is.sector} options={from(sectors, encounters.sectors)} blank="" />
          <Checkboxes
            field={fields.keyStages}
            label={is.keyStages}
            options={from(keyStages, encounters.keyStages)}
            small
          />
          <Radios field={fields.delivery} label={is.delivery} options={from(deliveries, encounters.deliveries)} small />
          <NumberField field={fields.maxGroup} label={is.maxGroup} width={4} />
          <NumberField field={fields.timesPerYear} label={is.timesPerYear} width={4} />
          <NumberField field={fields.leadDays} label={is.leadDays} width={4} suffix={words.days} />
          <NumberField field={fields.travelKm} label={is.travelKm} width={4} suffix={words.kilometres} />
          {sites.length > 1 && (
            <Select
              field={fields.siteId}
              label={is.site}
              options={sites.map(site => ({ value: site.id, text: [site.name, site.town].filter(Boolean).join(', ') }))}
            />
          )}
          <Checkboxes
            field={fields.languages}
            label={is.languages}
            options={from(spokenLanguages, encounters.languages)}
            small
          />
          <Checkboxes
            field={fields.access}
            label={is.access}
            optional
            options={from(accessNeeds, encounters.accessNeeds)}
            small
          />
          <Radios
            field={fields.safeguarding}
            label={is.safeguarding}
            options={from(safeguardings, words.safeguardings)}
            small
          />
          <Checkboxes
            field={fields.reservedFor}
            label={is.reservedFor}
            hint={is.reservedForHint}
            optional
            options={from(reservations, words.reservations)}
            small
          />
        </>
      )}
    </FormFor>
  )
}
