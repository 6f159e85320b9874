import {
  accessNeeds,
  adultYear,
  firstYear,
  highestLevel,
  majorGroups,
  OpportunityForm,
  opportunityKinds,
  opportunityTimes,
  sectors,
  workThemes,
} from '~/domain/matching/forms'
import {
  Checkboxes,
  DateField,
  FormFor,
  type FormForProps,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

type Fields = Parameters<NonNullable<FormForProps<typeof OpportunityForm>['children']>>[0]

/** What people ask of a course or a job before they apply. */
const Facts = ({ fields }: { fields: Fields }) => {
  const { matching } = useWords()
  const words = matching.form
  return (
    <Section title={words.factsTitle}>
      <p className="govuk-body">{words.factsText}</p>
      <Select
        field={fields.leadsTo}
        label={words.leadsTo}
        options={numbers(1, highestLevel).map(level => ({
          value: String(level),
          text: matching.page.leadsToLevel(level),
        }))}
        blank={words.leadsToNone}
      />
      <NumberField field={fields.hoursWeekly} label={words.hoursWeekly} width={4} optional />
      <NumberField field={fields.weeks} label={words.weeks} width={4} optional />
      <NumberField field={fields.costPounds} label={words.costPounds} hint={words.costHint} width={5} optional />
      <TextArea field={fields.funding} label={words.funding} hint={words.fundingHint} rows={2} limit={500} optional />
      <DateField field={fields.fundingAsOf} label={words.fundingAsOf} optional />
      <TextField field={fields.wage} label={words.wage} hint={words.wageHint} optional />
      <TextField field={fields.applyAt} label={words.applyAt} hint={words.applyHint} optional />
    </Section>
  )
}

/** The whole of an opportunity on one page: what, for whom, where, when, with which limits. */
export const OpportunityFields = ({
  named,
  ...form
}: {
  /** Does the reader say who offers it? */
  named: boolean
} & Omit<FormForProps<typeof OpportunityForm>, 'schema' | 'children'>) => {
  const { matching, encounters, listening } = useWords()
  const words = matching.form
  const from = <K extends string>(values: readonly K[], names: { [key in K]: string }) =>
    values.map(value => ({ value, text: names[value] }))
  const levels: Record<number, string> = matching.levels
  const years = numbers(firstYear, adultYear).map(year => ({ value: String(year), text: matching.year(year) }))
  return (
    <FormFor {...form} schema={OpportunityForm} send={form.send ?? words.save}>
      {fields => (
        <>
          <Radios field={fields.kind} label={words.kind} options={from(opportunityKinds, matching.kinds)} small />
          <TextField field={fields.title} label={words.title} hint={words.titleHint} />
          {named && <TextField field={fields.organisation} label={words.organisation} />}
          <TextArea
            field={fields.description}
            label={words.description}
            hint={words.descriptionHint}
            optional
            rows={4}
            limit={1500}
          />
          <Select field={fields.sector} label={words.sector} options={from(sectors, encounters.sectors)} blank="" />
          <Select
            field={fields.major}
            label={words.major}
            options={from(majorGroups, listening.search.groups)}
            blank=""
          />
          <Select
            field={fields.level}
            label={words.level}
            options={numbers(0, highestLevel).map(level => ({ value: String(level), text: levels[level] ?? '' }))}
          />
          <Select field={fields.fromYear} label={words.fromYear} options={years} blank="" />
          <Select field={fields.toYear} label={words.toYear} options={years} blank="" />
          <Checkboxes
            field={fields.times}
            label={words.times}
            optional
            options={from(opportunityTimes, matching.times)}
            small
          />
          <Checkboxes
            field={fields.themes}
            label={words.themes}
            optional
            options={from(workThemes, matching.themes)}
            small
          />
          <Checkboxes
            field={fields.remote}
            label={words.remote}
            optional
            options={[{ value: 'yes', text: words.remoteYes }]}
            small
          />
          <TextField field={fields.district} label={words.district} hint={words.districtHint} width={10} optional />
          <NumberField field={fields.places} label={words.places} width={4} />
          <DateField field={fields.startsOn} label={words.startsOn} optional />
          <DateField field={fields.endsOn} label={words.endsOn} optional />
          <DateField field={fields.closesOn} label={words.closesOn} />
          <TextField field={fields.hours} label={words.hours} hint={words.hoursHint} optional />
          <Facts fields={fields} />
          <Checkboxes
            field={fields.access}
            label={words.access}
            optional
            options={from(accessNeeds, encounters.accessNeeds)}
            small
          />
        </>
      )}
    </FormFor>
  )
}
