import { employersSaid, learnersSaid } from './counted'

/** What a next step is said with. `by` is a day or a time in words. */
type Next = { by: string | null; asked: number; yes: number; seats: number }

/** The list of requests, and how one begins. */
export const list = {
  learners: learnersSaid,
  groupLine: (year: number, name: string, headcount: number) => `Year ${year}, ${name}: ${learnersSaid(headcount)}`,
  list: {
    title: 'Your requests',
    lead: 'Everything your school has asked for, where it stands and who has to act.',
    ask: 'Ask for an employer',
    heaps: { yours: 'Needs you', open: 'Going on', drafts: 'Drafts', past: 'Over', all: 'All' },
    tabs: 'Which requests',
    search: 'Class, purpose or employer',
    year: 'Year group',
    anyYear: 'Any year group',
    sort: 'Order',
    orders: { soonest: 'Soonest meeting first', newest: 'Newest request first', oldest: 'Oldest request first' },
    columns: {
      what: 'What',
      who: 'For whom',
      when: 'When',
      employers: 'Employers',
      state: 'Where it stands',
      next: 'What happens next',
      turn: 'Who acts',
      school: 'School or college',
      sent: 'Changed on',
      learners: 'Learners',
    },
    noDate: 'No date yet',
    fewOf: (yes: number, seats: number) => `${yes} of ${seats} said yes`,
    file: 'Download as a table (CSV)',
    fileName: 'requests',
    empty: {
      none: {
        title: 'You have not asked for anything yet',
        text: 'Say what your learners should get out of meeting an employer, and when. The hub finds the employers and asks them for you. It takes about four minutes.',
      },
      yours: { title: 'Nothing needs you', text: 'When an employer says yes, or a day has passed, it stands here.' },
      open: {
        title: 'Nothing is going on',
        text: 'Requests stand here from the day you send them until the day after.',
      },
      drafts: { title: 'No drafts', text: 'A request you have begun and not sent waits here. Nobody else sees it.' },
      past: {
        title: 'Nothing is over yet',
        text: 'Meetings that took place stand here. You can copy one for next year.',
      },
      search: { title: 'Nothing fits', text: 'Try fewer words, or look at all of your requests.' },
    },
  },
  joint: {
    together: (host: string) => `Together with ${host}`,
    column: 'Together with',
    what: (host: string) =>
      `The hub joined your request to this one, so that your learners meet the employer together with those of ${host}. ${host} looks after it: it agrees the day, confirms, and says how many came.`,
    asked: (host: string) => `What ${host} asked for`,
    classes: 'Your classes',
    inAll: 'Learners of all schools',
    nobodyYet: 'Nobody has said yes yet.',
    looksAfter: (host: string) => `${host} looks after it.`,
    see: 'See the joint request',
  },
  turns: {
    school: 'Your school',
    'careers-leader': 'Your careers leader',
    hub: 'The hub',
    employers: 'Employers',
    nobody: 'Nobody, for now',
    you: 'You',
  },
  next: {
    finish: () => 'This is a draft. Finish it and send it to the hub.',
    'hub-checks': () => 'The hub reads your request. You hear from us as soon as it has.',
    'hub-routes': () => 'The hub is about to ask employers who fit.',
    'hub-asks': ({ yes }: Next) =>
      yes > 0
        ? `${employersSaid(yes)} said yes. The hub is asking others.`
        : 'We are choosing employers who fit. They are asked within the hour.',
    'employers-answer': ({ asked, yes, by }: Next) =>
      `${yes > 0 ? `${employersSaid(yes)} said yes. ` : ''}${employersSaid(asked)} ${asked === 1 ? 'has' : 'have'} been asked and not answered yet${by ? `; ${asked === 1 ? 'it has' : 'they have'} until ${by}` : ''}.`,
    'hub-helps': ({ yes }: Next) =>
      yes > 0
        ? `${employersSaid(yes)} said yes, and nobody else who fits is free. The hub is looking. You can go on with fewer.`
        : 'Nobody who fits is free. The hub is looking. More dates or a wider choice of work would help.',
    'hub-finds-another': () => 'An employer had to pull out. We are sorry. The hub is asking another.',
    'read-brief': ({ by }: Next) =>
      `Employers said yes. Read the brief that both sides share${by ? `. The meeting is on ${by}` : ''}.`,
    'employer-reads-brief': () => 'You have read the brief. The employer has not done so yet. We have asked.',
    confirm: ({ by }: Next) =>
      `Both sides have read the brief. Confirm, with the safeguarding checklist${by ? `. The meeting is on ${by}` : ''}.`,
    'answer-date': () => 'The employer proposes another date. Say whether it suits you.',
    'employers-answer-date': () => 'You proposed another date. The employer has not answered yet.',
    'take-attendance': ({ by }: Next) => `It was due on ${by ?? 'its day'}. Say how many came.`,
    meet: ({ by }: Next) => `All is set. The meeting is on ${by ?? 'its day'}.`,
    evaluate: ({ by }: Next) => `It took place. Say how it went${by ? `, by ${by}` : ''}.`,
    'employer-evaluates': ({ by }: Next) =>
      `You have said how it went. The employer has not answered yet${by ? `; it has until ${by}` : ''}.`,
    closes: () => 'Both sides have said how it went. Nothing more to do.',
    over: () => 'Nothing more happens here.',
  },
  journey: {
    asked: 'You ask',
    checked: 'The hub checks it',
    employers: 'Employers say yes',
    confirmed: 'You confirm',
    day: 'The meeting',
    evaluated: 'Both sides say how it went',
  },
  start: {
    title: 'Ask for an employer',
    lead: 'It takes about four minutes. You can stop at any point; what you have written is kept.',
    school: 'For which school or college?',
    kind: 'What do you have in mind?',
    send: 'Begin',
    copyTitle: 'Or copy an earlier request',
    copyText: 'The same words and classes, with the dates moved on. You can change all of it before you send it.',
    copy: 'Copy',
    noSchool: 'You may not ask for any school. Your careers leader can invite you.',
  },
}
