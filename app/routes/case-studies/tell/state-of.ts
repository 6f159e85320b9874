import type { TellingLine } from '~/domain/case-studies'

export type LineState = 'answered' | 'skipped' | 'not-asked' | 'failed' | 'preparing'

/** How one question stands, as its reader should know it: a recording that failed is no answer yet. */
export const stateOf = ({ status, take }: Pick<TellingLine, 'status' | 'take'>): LineState => {
  if (status !== 'answered' || !take) return status
  if (take.state === 'failed') return 'failed'
  return take.state === 'waiting' || take.state === 'working' ? 'preparing' : 'answered'
}

export const tones = {
  answered: 'good',
  skipped: 'quiet',
  'not-asked': 'neutral',
  failed: 'bad',
  preparing: 'waiting',
} as const
