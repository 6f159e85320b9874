import { heaps, orders, type RequestFilter } from '~/domain/encounters'
import { yearGroups } from '~/domain/encounters/forms'

/** What the address asks a list of requests for; what makes no sense is left out. */
export const filterIn = ({ searchParams }: URL): RequestFilter => {
  const asked = (name: string) => searchParams.get(name) ?? ''
  return {
    heap: heaps.find(one => one === asked('show')) ?? 'yours',
    search: asked('words').replaceAll('\u0000', '').trim().slice(0, 100),
    year: yearGroups.find(one => String(one) === asked('year')) ?? null,
    sort: orders.find(one => one === asked('sort')) ?? 'soonest',
    page: Math.min(1000, Math.max(1, Math.floor(Number(asked('page'))) || 1)),
  }
}
