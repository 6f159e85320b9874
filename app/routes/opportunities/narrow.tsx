import { useLoaderData } from '@remix-run/react'
import { adultYear, firstYear, highestLevel, opportunityKinds, sectors } from '~/domain/matching/forms'
import { FilterForm } from '~/ui/filter-form'
import { plainField, Select, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { useWords } from '~/ui/words'
import { askedFor } from './asked-for'
import type { loader } from './list'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const said = (value: number | null): string => (value === null ? '' : String(value))

/** What the list may be asked: words, place and kind first, the rest one press away. */
export const Narrow = () => {
  const { search, orders, states, seesStates, offers } = useLoaderData<typeof loader>()
  const everyWord = useWords()
  const { matching, encounters } = everyWord
  const words = matching.list
  const any = { value: '', text: words.any }
  const from = <K extends string>(values: readonly K[], names: { [key in K]: string }) =>
    values.map(value => ({ value, text: names[value] }))
  const choices = (values: readonly number[], named: (value: number) => string) =>
    values.map(value => ({ value: String(value), text: named(value) }))
  const levels: Record<number, string> = matching.levels
  const { sector, year, remote, hours, level, free, months, state, own } = search
  const more =
    [sector, remote, free, state, own].some(Boolean) || [year, hours, level, months].some(one => one !== null)
  return (
    <FilterForm
      action="/opportunities#found"
      apply={words.find}
      clear="/opportunities"
      active={askedFor(search, everyWord)}
    >
      <TextField field={plainField('q', search.words)} label={words.search} hint={words.searchHint} />
      <TextField field={plainField('district', search.district)} label={words.district} hint={words.districtHint} />
      <Select
        field={plainField('miles', said(search.miles))}
        label={words.miles}
        options={[{ value: '', text: words.milesAny }, ...choices([3, 5, 10, 20, 40], words.milesOption)]}
      />
      <Select
        field={plainField('kind', search.kind)}
        label={words.kind}
        options={[any, ...from(opportunityKinds, matching.kinds)]}
      />
      <Details summary={words.more} open={more}>
        <Select
          field={plainField('hours', said(hours))}
          label={words.hours}
          options={[any, ...choices([5, 10, 16, 20, 30, 40], words.hoursOption)]}
        />
        <Select
          field={plainField('level', said(level))}
          label={words.level}
          options={[any, ...choices(numbers(0, highestLevel), one => levels[one] ?? '')]}
        />
        <Select
          field={plainField('cost', free ? 'nothing' : '')}
          label={words.cost}
          options={[any, { value: 'nothing', text: words.free }]}
        />
        <Select
          field={plainField('months', said(months))}
          label={words.starts}
          options={[any, ...choices([1, 3, 6, 12], words.startsOption)]}
        />
        <Select
          field={plainField('sector', sector)}
          label={words.sector}
          options={[any, ...from(sectors, encounters.sectors)]}
        />
        <Select
          field={plainField('year', said(year))}
          label={words.year}
          options={[any, ...choices(numbers(firstYear, adultYear), matching.year)]}
        />
        <Select
          field={plainField('remote', remote ? 'yes' : '')}
          label={words.remote}
          options={[any, { value: 'yes', text: words.remoteOnly }]}
        />
        {offers && (
          <Select
            field={plainField('own', own ? 'yes' : '')}
            label={words.own}
            options={[any, { value: 'yes', text: words.ownOnly }]}
          />
        )}
        {seesStates && (
          <Select
            field={plainField('state', state)}
            label={words.state}
            options={[any, ...from(states, matching.states)]}
          />
        )}
      </Details>
      <Select field={plainField('order', search.order)} label={words.order} options={from(orders, words.orders)} />
    </FilterForm>
  )
}
