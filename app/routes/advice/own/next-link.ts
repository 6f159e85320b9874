import type { AdviceState } from '~/domain/advice/forms'
import type { Words } from '~/text'

type Link = { path: string; text: keyof Words['advice']['links'] }

/** Where each state leads on to, below the request's own address. A page joins by its line here. */
export const nextLinks: { readonly [S in AdviceState]?: readonly Link[] } = {}
