/** What a course could cost by the rules: figures with their date, and whom to ask. Never a promise. */
export const funding = {
  title: 'What a course could cost',
  lead: 'Type what you know of a course. We work out what the rules say in credits and pounds. Nothing you type is kept.',
  leadKept: 'Type what you know of the course. Nothing is kept unless you keep it with the course on your list.',
  nations: 'These are rules for England. In Wales, Scotland and Northern Ireland other rules hold: ask there.',
  rule: {
    title: 'Lifelong Learning Entitlement',
    text: (pounds: string, credits: number, year: string) =>
      `From 2027 there is one loan for study after school, counted in credits: ${pounds} for ${credits} credits, at the rates of ${year}. It is a loan, to be paid back from what you earn.`,
    cap: (credits: number) => `It is for no more than ${credits} credits in one year.`,
    levels: 'It is for whole courses at levels 4 to 6, and for modules of Higher Technical Qualifications (HTQ).',
    from: (day: string) => `It is for courses that start on ${day} or later.`,
  },
  shapes: {
    course: 'A whole course',
    'htq-module': 'A module of a Higher Technical Qualification (HTQ)',
    'other-module': 'Another module',
  },
  fields: {
    shape: 'What is it?',
    level: 'Level',
    levelText: (level: number) => `Level ${level}`,
    credits: 'Credits in all',
    creditsHint: 'The course page says it. A year of full-time study is often 120 credits.',
    years: 'Over how many years?',
    startsOn: 'When does it start?',
    usedCredits: 'Credits you have used before',
    usedHint:
      'Ask Student Finance England how many earlier study has used. If you never had a student loan, it is often 0.',
  },
  send: 'Work it out',
  result: {
    title: 'What the rules say',
    rates: (year: string) => `At the rates of ${year}. Rates change, so look at the date before you rely on a figure.`,
    what: 'What',
    credits: 'Credits',
    pounds: 'Pounds',
    all: 'All of it',
    used: 'Used before',
    within: 'This course, as far as the rule reaches',
    left: 'Left afterwards',
    years: 'Year by year',
    year: (year: number) => `Year ${year}`,
    course: 'Credits of the course',
    fees: 'The fee that a college or university asks can be less or more than this. Ask there.',
  },
  limits: {
    'before-start':
      'The rule is for courses that start later than this one. Ask which loan or grant there is for a course that starts sooner.',
    'other-level': 'The rule is for levels 4 to 6. Ask which other help there is at this level.',
    'other-module':
      'The rule is for modules of Higher Technical Qualifications. Other modules may follow. Ask the college or university about this one.',
    'over-year': 'The course has more credits in a year than the rule reaches. Ask how the rest is paid.',
    'over-all': 'The course has more credits than are left. Ask how the rest is paid.',
  },
  ask: {
    title: 'Ask before you decide',
    text: 'Only they can tell you what holds for you:',
    bodies: [
      'Student Finance England, about your own credits and loans',
      'The college or university, about fees, credits and help with costs',
      'A careers adviser, about which way fits your plans',
      'An advice centre such as Citizens Advice, about benefits and debts',
    ],
  },
  bootcamp: {
    title: 'Skills Bootcamps',
    text: (age: number, weeks: number) =>
      `Short courses in England for people of ${age} and over: ${weeks} weeks at most, free of charge for whoever learns.`,
    ask: 'Ask the college or training provider who can start, and whether travel and childcare are helped with.',
    read: (day: string) => `As we read the rule on ${day}.`,
  },
  apprenticeship: {
    title: 'Apprenticeships',
    text: 'You pay nothing for the training, and your employer pays you a wage from the first day.',
    ask: 'Ask the employer about the wage and hours, and the training provider about the training.',
    read: (day: string) => `As we read the rule on ${day}.`,
  },
  keep: {
    button: 'Keep these figures with the course',
    drop: 'Take these figures away',
    kept: (day: string) => `Kept on ${day}. Nobody but you sees it.`,
    done: 'The figures are kept with the course.',
    dropped: 'The figures are taken away.',
    none: 'No figures are kept.',
  },
  errors: {
    'choose-shape': 'Choose what it is',
    'choose-level': 'Choose a level',
    'credits-odd': 'Write the credits as a whole number from 1 to 720',
    'years-odd': 'Write the years as a whole number from 1 to 8',
    'start-odd': 'Write the day it starts as day, month and year, such as 20 9 2027',
    'used-odd': 'Write the credits used before as a whole number from 0 to 480',
  } as { [code: string]: string },
}
