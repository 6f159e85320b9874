import { readSeed } from '~/domain/case-studies'
import type { Thread } from './thread'

const slugPattern = /^[a-z0-9-]{1,80}$/

export const readSlug = (text: string | null): string | null => (slugPattern.test(text ?? '') ? text : null)

/** The thread an address carries; what cannot be read in it is as if it were not there. */
export const readThread = ({ searchParams }: URL): Thread => {
  const i = Number(searchParams.get('i'))
  const at = searchParams.get('at')
  return {
    seed: readSeed(searchParams.get('seed')),
    i: Number.isInteger(i) && i > 0 ? i : null,
    at: /^[\w.]{3,16}$/.test(at ?? '') ? at : null,
    from: readSlug(searchParams.get('from')),
    lean: /^[1-9]{1,9}$/.exec(searchParams.get('lean') ?? '')?.[0] ?? null,
  }
}
