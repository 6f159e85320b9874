/** What an opportunity is, in a few words each. */
export const facts = {
  waiting: (count: number): string =>
    count === 1
      ? 'One opportunity waits to be opened'
      : `${count.toLocaleString('en-GB')} opportunities wait to be opened`,
  nav: { opportunities: 'Opportunities', suggestions: 'Suggestions to look at' },
  kinds: {
    placement: 'Placement',
    event: 'Event',
    'open-visit': 'Open visit',
    mentoring: 'Mentoring',
    project: 'Project',
    course: 'Course',
    apprenticeship: 'Apprenticeship',
    job: 'Job',
    bootcamp: 'Skills Bootcamp',
    'job-fair': 'Job fair',
    'start-up': 'Help to start a business',
    volunteering: 'Volunteering',
  },
  themes: {
    'with-people': 'With people',
    'with-hands': 'With your hands',
    outdoors: 'Outdoors',
    'with-computers': 'With computers',
    helping: 'Helping others',
    making: 'Making things',
    moving: 'On the move',
    quiet: 'Quiet work',
    'in-a-team': 'In a team',
    'something-new': 'Something new each day',
  },
  times: {
    'school-hours': 'In school hours',
    'after-school': 'After school',
    evenings: 'In the evening',
    weekends: 'At the weekend',
    holidays: 'In the holidays',
  },
  states: {
    draft: 'Waits for the hub',
    checked: 'Read by the hub',
    live: 'Open',
    filled: 'Full',
    expired: 'Over',
    withdrawn: 'Taken back',
  },
  levels: {
    0: 'Nothing at all',
    1: 'Entry level or level 1',
    2: 'Level 2, such as GCSEs at 4 or above',
    3: 'Level 3, such as A levels or T levels',
    4: 'Level 4',
    5: 'Level 5',
    6: 'Level 6, such as a degree',
    7: 'Level 7',
    8: 'Level 8',
  },
  year: (year: number): string => (year >= 15 ? 'Adults' : `Year ${year}`),
  years: (from: number, to: number): string => {
    if (from >= 15) return 'Adults'
    if (to >= 15) return `Year ${from} and older, adults too`
    return from === to ? `Year ${from}` : `Year ${from} to year ${to}`
  },
  anywhere: 'From anywhere, online',
  orAnywhere: (district: string) => `${district}, or online`,
  places: (left: number, all: number) => `${left} of ${all} left`,
  miles: (miles: number): string =>
    miles < 1 ? 'less than a mile' : miles < 2 ? 'about 1 mile' : `about ${Math.round(miles)} miles`,
  weekly: (hours: number): string => (hours === 1 ? '1 hour a week' : `${hours} hours a week`),
  weeks: (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  cost: (pounds: number): string => (pounds === 0 ? 'Costs nothing' : `£${pounds.toLocaleString('en-GB')}`),
  costUnsaid: 'Not said. Ask before you sign up',
}
