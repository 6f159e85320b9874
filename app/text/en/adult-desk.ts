/** An adult's landing page: what waits for them, and how their advice and their exploring stand. */
export const adultDesk = {
  lead: 'Nothing here has to be done, and nobody counts it.',
  waits: 'What waits for you',
  needs: {
    choose: 'Choose a time to meet your adviser',
    read: 'Read your plan, and say whether it is right',
    tell: 'Tell us how it went',
    of: (reference: string) => `Your request ${reference}`,
    step: 'A step of your plan',
    by: (day: string) => `By ${day}`,
    wasDue: (day: string) => `Was to be done by ${day}. You can choose another day.`,
    suggested: (count: number) => (count === 1 ? '1 suggestion to look at' : `${count} suggestions to look at`),
  },
  nothing: 'Nothing waits for you',
  nothingText: 'When your adviser has written, or a day on your list comes near, it stands here.',
  advice: 'Your advice',
  meet: 'You meet your adviser on',
  noAdvice: 'You can talk to a qualified adviser. It is free.',
  begin:
    'Hear people tell of their work, one question at a time. First you widen what you know. Then come suggestions.',
  start: 'Begin to explore',
  whole: 'Where you stand',
}
