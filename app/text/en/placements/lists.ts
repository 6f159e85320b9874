import { counted } from './counted'

/** Asking for a placement, the lists and the desk. */
export const lists = {
  apply: {
    open: 'Ask for this placement',
    title: 'Ask for this placement',
    lead: 'Choose your days, and say in your own words why you would like to go. The workplace reads that, and your year group. It does not read your name.',
    minor: 'Under 18 a member of staff looks at it and sends it off.',
    named: (from: string, to: string) => `The workplace offers ${from} to ${to}.`,
    send: 'Save and go on',
    signIn: 'To ask for it, start a lesson with your class, or sign in.',
  },
  arrange: {
    open: 'Arrange it for a learner',
    title: 'Arrange this placement for a learner',
    lead: 'It goes straight to the workplace, which has 15 days to answer.',
    nobody: 'No learner of yours is in a year group that this is for.',
    send: 'Ask the workplace',
    choose: 'Choose',
  },
  own: {
    title: 'My placements',
    lead: 'What you have asked for, and what happens next.',
    none: 'You have not asked for a placement yet',
    noneText: 'You can look for one yourself at any time.',
    search: 'Look for placements',
  },
  lists: {
    staff: { title: 'Placements', lead: 'Of your learners. Those who have waited longest come first.' },
    host: { title: 'Placements with you', lead: 'What learners have asked you for, and what is agreed.' },
    board: {
      title: 'Placements in the hub',
      lead: 'How many stand where, how long they wait, and for whom. No learner is named.',
    },
    heaps: { yours: 'For you', running: 'On their way', over: 'Over', all: 'All' },
    none: 'Nothing here',
    noneText: 'There is nothing in this list just now.',
    who: 'Learner',
    place: 'Placement',
    days: 'Days',
    state: 'How it stands',
    waits: 'Waiting for',
    waited: (days: number) => (days === 0 ? 'since today' : `for ${counted(days, 'day')}`),
    count: 'How many',
    longest: 'Longest wait',
    everything: 'Everything on its way',
    find: 'Find a placement to arrange',
    whoIs: (label: string, year: number | null) => (year === null ? label : `${label}, Year ${year}`),
  },
  desk: {
    staff: (count: number) => `${counted(count, 'placement')} waiting for you`,
    host: (count: number) => `${counted(count, 'placement')} waiting for you`,
  },
}
