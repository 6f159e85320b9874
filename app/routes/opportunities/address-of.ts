import type { OpportunitySearch } from '~/domain/matching'

/** The address that asks for a search: what narrows nothing is left out of it. */
export const addressOf = (search: OpportunitySearch): string => {
  const said = {
    ...{ q: search.words, any: search.anyWord ? 'yes' : '', kind: search.kind, sector: search.sector },
    ...{ district: search.district, miles: search.miles, year: search.year, remote: search.remote ? 'yes' : '' },
    ...{ hours: search.hours, level: search.level, cost: search.free ? 'nothing' : '', months: search.months },
    ...{
      state: search.state,
      own: search.own ? 'yes' : '',
      order: search.order,
      page: search.page > 1 ? search.page : '',
    },
  }
  const asked = Object.entries(said).flatMap(([name, value]) =>
    value === '' || value === null ? [] : [[name, `${value}`]],
  )
  return `/opportunities?${new URLSearchParams(asked)}`
}
