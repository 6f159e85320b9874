/** The front page. */
export const front = {
  front: {
    documentTitle: 'Careers hub',
    title: (hub: string) => `${hub} brings learners and employers together`,
    titleOfMany: 'Learners meet people at work',
    lead: 'Schools and colleges say what they need. Employers say what they can give. The hub finds who fits, asks fairly, and stays with it until the day is done.',
    doors: {
      schools: {
        title: 'School or college',
        text: 'Ask for an employer to meet your learners: a talk, a visit, a workshop, mock interviews.',
        action: 'Ask for an employer',
      },
      employers: {
        title: 'Employer',
        text: 'Say once what you can give. You are asked only when it fits, and you may always say no.',
        action: 'Give some time',
      },
      adults: {
        title: 'Adult',
        text: 'Looking for work, a change or a course? A qualified adviser answers. It is free, and you need no account.',
        action: 'Ask for advice',
      },
      learners: {
        title: 'Pupil or student',
        text: 'Is there a code on the board? Join the lesson with it. You need no name and no account.',
        action: 'Join a lesson',
      },
    },
    figures: {
      titles: { term: 'What we did this term', year: 'What we did this school year' },
      since: (day: string) => `Counted since ${day}, from what schools wrote down on the day.`,
      meetings: (count: number): string => (count === 1 ? 'meeting took place' : 'meetings took place'),
      learners: (count: number): string => (count === 1 ? 'time a learner took part' : 'times a learner took part'),
      employers: (count: number): string => (count === 1 ? 'employer gave time' : 'employers gave time'),
    },
    member: {
      title: 'Are you already part of it?',
      text: 'You need no password. We send a letter to your e-mail address, and the code in it lets you in.',
      action: 'Sign in',
    },
    hubs: {
      title: 'The hubs here',
      text: 'Each hub looks after one region. Write to the one where you live, learn or work.',
    },
    empty: {
      title: 'There is no hub here yet',
      text: 'The person who looks after this server can set up the first one. The command npm run hub -- admin:create prints a link for it.',
    },
  },
  contact: {
    title: 'Write to the hub',
    none: 'There is no hub here yet, so there is nobody to write to.',
    one: (hub: string) => `People at ${hub} read what you write.`,
    many: 'Choose the hub of your region. People there read what you write.',
  },
}
