import type { AdviceState } from '~/domain/advice/forms'
import type { Words } from '~/text'

type Link = { path: string; text: keyof Words['adviceDesk']['links'] }

/** Where staff go on to in each state, below the request's own address. A page joins by its line here. */
export const staffLinks: { readonly [S in AdviceState]?: readonly Link[] } = {}
