import type { Day } from '~/domain/kernel/working-days'

/** The day that an address asks for under a name; null where that is none. */
export const dayAsked = ({ searchParams }: URL, name: 'week' | 'from'): Day | null => {
  const asked = searchParams.get(name) ?? ''
  const at = /^20\d\d-\d\d-\d\d$/.test(asked) ? new Date(`${asked}T00:00:00Z`) : null
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(asked) ? asked : null
}
