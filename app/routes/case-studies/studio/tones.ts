type Tone = 'neutral' | 'waiting' | 'attention' | 'good' | 'bad' | 'quiet'

const tones: { readonly [state: string]: Tone } = {
  'in-edit': 'attention',
  'contributor-review': 'waiting',
  approved: 'attention',
  published: 'good',
  'consent-due': 'waiting',
  suspended: 'bad',
  withdrawn: 'quiet',
  draft: 'neutral',
  held: 'bad',
  removed: 'quiet',
  open: 'attention',
  asked: 'attention',
  agreed: 'good',
  refused: 'quiet',
  kept: 'waiting',
}

/** The colour of a state's tag. */
export const stateTone = (state: string): Tone => tones[state] ?? 'neutral'
