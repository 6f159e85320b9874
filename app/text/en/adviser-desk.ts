const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** An adviser's landing page: what waits for them, and whom they meet today. */
export const adviserDesk = {
  lead: 'What waits for you stands first. What you promised, by its day.',
  needs: {
    late: (count: number) => `${people(count)} to whom something promised is late`,
    times: (count: number) => `Offer times to ${people(count)}`,
    begin: (count: number) => `Begin a plan with ${people(count)}`,
    finish: (count: number) => `Finish a plan and share it with ${people(count)}`,
    reviews: (count: number) => `Ask ${people(count)} how it went`,
    take: (count: number) => `${people(count)} without an adviser yet`,
    takeWhy: 'You can take a request yourself if you have room.',
    toRead: (count: number) => `${count === 1 ? '1 request' : `${count} requests`} to read and sort`,
  },
  by: (who: string, day: string) => `${who}, by ${day}`,
  wasDue: (who: string, day: string) => `${who}, was due on ${day}`,
  ending: (day: string) => `Your registration ends on ${day}`,
  endingWhy: 'Renew it in time, and ask a coordinator to write it down here. After that day you can only read.',
  nothing: 'Nothing waits for you',
  nothingText: 'When somebody is given to you, or a time has passed, it stands here.',
  today: 'Meetings today',
  noneToday: 'You meet nobody today.',
  waiting: 'Waiting for their answer',
  answers: { times: 'to choose a time', plan: 'to read their plan' },
  nobodyWaits: 'Nothing of yours waits for an answer.',
  mine: 'people you walk with',
  free: 'times free this week',
  links: {
    mine: 'Everybody you walk with',
    diary: 'Your diary',
    hours: 'Hours for meetings',
    board: 'All requests you may see',
  },
}
