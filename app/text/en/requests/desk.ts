/** The desk of a school. */
export const desk = {
  desk: {
    plainTitle: 'Your desk',
    yourDesks: 'Your desks',
    needs: 'What needs you',
    nothing: 'Nothing needs you today',
    nothingText: 'When an employer answers or a day has passed, it stands here.',
    first: 'Ask for your first employer',
    firstText:
      'Say what your learners should get out of it, and when. The hub finds employers who fit and asks them. You hear from us at each step.',
    going: 'What is going on',
    goingNothing: 'Nothing is under way.',
    well: 'What went well',
    wellNothing: 'Meetings that took place this year stand here.',
    coverage: 'Who has met an employer this year',
    coverageNone:
      'No year groups are known yet. Your careers leader can enter how many learners each has, on the school’s page.',
    coverageCorner: 'Year group',
    coverageOf: (year: string) => `Encounters in ${year}, by year group`,
    hadNone: (years: string) => `${years} ${years.includes(' and ') ? 'have' : 'has'} had none this year.`,
    hadAll: 'Every year group has had at least one this year.',
    promised: (count: number) => `${count} agreed`,
    ask: 'Ask for an employer',
    all: 'All your requests',
    since: (day: string) => `Since ${day}`,
    teacherDrafts: 'Your own requests and those of your school. Your careers leader confirms them.',
    plain: {
      title: 'Nothing waits for you here',
      text: 'What you look after is one press away.',
      people: 'People',
      administration: 'Administration',
    },
    tasks: {
      finish: 'Finish your draft',
      'read-brief': 'Read the brief',
      confirm: 'Confirm the meeting',
      'answer-date': 'Answer a new date',
      'take-attendance': 'Say how many came',
      evaluate: 'Say how it went',
    },
  },
}
