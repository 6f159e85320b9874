import type { BoardAsked } from '~/domain/advice'
import { boardHeaps } from '~/domain/advice/forms'
import { listAddress, pageOf, searched } from '../../network/list-address'

/** Which requests are asked for, in which order. */
export const boardAsked = ({ searchParams }: URL, first: BoardAsked['heap'] = 'waiting'): BoardAsked => ({
  heap: boardHeaps.find(one => one === searchParams.get('show')) ?? first,
  state: searched(searchParams, 'state'),
  urgency: searched(searchParams, 'urgency'),
  language: searched(searchParams, 'language'),
  sort: searched(searchParams, 'sort'),
  page: pageOf(searchParams),
})

type Asked = Partial<BoardAsked>

/** The address of a list, as it was asked but for what is changed. */
export const boardAddress = (path: string, { heap = 'waiting', page = 1, ...asked }: Asked): string =>
  listAddress(path, {
    ...{ show: heap, state: asked.state ?? '', urgency: asked.urgency ?? '', language: asked.language ?? '' },
    ...{ sort: asked.sort ?? '', page: page > 1 ? page : '' },
  })
