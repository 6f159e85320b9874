import { type Heap, heaps } from '~/domain/placements'
import { pageOf } from '../network/list-address'

/** Which heap and page of a list is asked for. */
export const listAsked = ({ searchParams }: URL): { heap: Heap; page: number } => ({
  heap: heaps.find(one => one === searchParams.get('show')) ?? 'yours',
  page: pageOf(searchParams),
})
