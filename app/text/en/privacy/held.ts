import { many } from './counted'

/** What is held, who reads it and for how long. */
export const held = {
  audiences: {
    pupils: 'Pupils and students',
    adults: 'Adults who explore or ask for advice',
    contributors: 'People who tell of their work',
    employers: 'People at employers',
    staff: 'Staff of schools, colleges, providers and the hub',
  } as { [audience: string]: string },
  lengths: {
    minutes: (n: number) => many(n, 'minute', 'minutes'),
    hours: (n: number) => many(n, 'hour', 'hours'),
    days: (n: number) => many(n, 'day', 'days'),
    months: (n: number) => many(n, 'month', 'months'),
    years: (n: number) => many(n, 'year', 'years'),
  } as { [unit: string]: (n: number) => string },
  /** What a length is counted from: follows it in the sentence. */
  from: {
    'last-use': 'after you last signed in, or after your role ended; we write to you before an account ends',
    invited: 'to accept an invitation',
    'invitation-over': 'more, to look back at an invitation that is over',
    'letter-asked': 'after you asked for a sign-in letter; deleted the night after',
    'last-page': 'without a page; for staff of the hub 8 hours',
    'signed-in': 'at most after signing in; for staff of the hub 7 days',
    'brought-in': 'after the file came in',
    'last-contact': 'after we last asked',
    'request-made': 'after the school asked',
    'offer-over': 'after the employer ended it, or it ran out',
    'said-no': 'after they said no, did not answer or were not asked',
    named: 'after they were named',
    'name-given': 'for the name that was given',
    consented: 'after consent, unless it is renewed',
    'taken-back': 'after the story was taken back, for its files; nobody sees or hears it from the first moment',
    'story-over': 'after the story ended, without a name',
    published: 'after the story was first heard, for recordings as they came',
    interview: 'after the interview',
    'kept-in-browser': 'without an account',
    'kept-with-account': 'with an account',
    'put-on-paper': 'after it was put on paper',
    'it-happened': 'after it happened',
    sent: 'at most after the letter',
    begun: 'after the work began',
    tried: 'at most after the try',
    erased: 'after you were forgotten',
    'joined-lesson': 'at most after joining a lesson',
    'lesson-over': 'after the lesson',
    'term-over': 'after the end of term, unless the learner keeps them',
    'opportunity-over': 'after the last day of an opportunity',
    'given-on': 'after it was given on',
    'school-year-over': 'after the school year ends, unless the learner stays at the school',
  } as { [event: string]: string },
  held: {
    learner: {
      what: 'A number drawn by chance, a year group and the name the school chose for the learner',
      why: 'So that a learner’s own way can be followed. No real name, birthday, address or photo is held.',
    },
    exploring: {
      what: 'What a learner listened to, talked about and laid side by side',
      why: 'So that they, and the staff who help them, can see where they have been',
    },
    thought: {
      what: 'A learner’s own thoughts, typed, drawn or spoken',
      why: 'So that they can come back to them. Their teacher reads them; employers and the hub do not.',
    },
    'safeguarding-copy': {
      what: 'A copy of what a learner wrote, given to the person who keeps learners safe',
      why: 'So that somebody can help',
    },
    application: {
      what: 'What somebody applies for, how far it is and by when; their own notes, next steps and the names of documents',
      why: 'So that everything they apply for is in one list. Notes, steps and documents are read by nobody else.',
    },
    calendar: {
      what: 'That somebody reads the days of their list in their own calendar, and a scrambled copy of its secret address',
      why: 'So that only who has the address can read it',
    },
    'hand-over': {
      what: 'That a record goes along to another school or college, or to the adult, and what the learner chose to take',
      why: 'So that nobody begins anew. What they did not choose stays theirs alone.',
    },
    'learner-door': {
      what: 'That a learner is at their own pages on a device',
      why: 'So that a lesson can go on without typing a code again',
    },
    'learner-flags': {
      what: 'What a school records to check that it is fair: such as pupil premium or special educational needs',
      why: 'So that the school can see whether everybody gets a turn. Nobody outside the school sees it.',
    },
    'passed-thought': {
      what: 'A copy of what was typed in a lesson, passed to the person who keeps learners safe',
      why: 'So that somebody can help',
    },
    roster: {
      what: 'A school’s list of its learners, sealed while it waits, and how learners stood before it',
      why: 'So that the school can look before it says yes, and undo it for a week',
    },
    opportunity: {
      what: 'What somebody offers that people can take part in',
      why: 'So that people can find it. Nobody who takes part is named in it.',
    },
    suggestion: {
      what: 'What was suggested to a learner and why, what they said to it, and the places they asked for',
      why: 'So that nothing is suggested twice, and staff can look first',
    },
    placement: {
      what: 'A placement at a workplace: its days and hours, what is in place for it, and how each side says it went. No name and no telephone number.',
      why: 'So that everybody knows whose turn it is, and the learner’s hours count',
    },
    'advice-request': {
      what: 'What somebody who asked for advice told us: in their own words, how to reach them safely, and what they need',
      why: 'So that the right adviser answers in time',
    },
    'action-plan': {
      what: 'The plan that an adult and their adviser wrote: goals, steps and days, and when something was changed',
      why: 'So that the adult can follow it, change it and take it along',
    },
    'adviser-note': {
      what: 'What an adviser wrote down about a talk, locked so that only they and the adult can read it',
      why: 'So that the adviser remembers. The adult sees who opened it, can have a copy, and says how long it stays.',
    },
    guidance: {
      what: 'Guidance meetings of a pupil: when, what was talked about and agreed, and the name the school chose',
      why: 'So that the pupil can read what was said, and the school sees who has had a meeting. What was said stays between pupil and adviser.',
    },
    appointment: {
      what: 'When and how somebody who asked for advice meets their adviser',
      why: 'So that both find each other, and nobody else is given that time',
    },
    'adviser-diary': {
      what: 'The hours an adviser keeps for meetings',
      why: 'So that people can choose a time',
    },
    'adviser-registration': {
      what: 'On which register an adviser stands and until when, and how they work',
      why: 'So that only those who are qualified give guidance',
    },
    lesson: {
      what: 'A lesson: its plan, how many were there, and seats with made-up names',
      why: 'So that the class can work, and the teacher can look back',
    },
    account: {
      what: 'Your name, e-mail address, language and what you are at which organisation',
      why: 'So that you can sign in and get letters',
    },
    invitation: { what: 'Your name and e-mail address in an invitation', why: 'So that you can join' },
    'sign-in': { what: 'A scrambled copy of the code in your sign-in letter', why: 'To know that it is you' },
    session: {
      what: 'That you are signed in, and the kind of browser',
      why: 'So that you need not sign in on each page, and can end it',
    },
    file: {
      what: 'Files of schools and employers that were brought in, with the rows that had a problem',
      why: 'So that problems can be mended',
    },
    asked: { what: 'When an employer was asked for something', why: 'So that nobody is asked too often' },
    request: {
      what: 'What a school asked for, whom we asked, what was answered, and how it went. No learner is named in it.',
      why: 'To arrange meetings, to be fair, and to see what works',
    },
    offer: { what: 'What an employer says it can give', why: 'So that schools can ask for it' },
    'quiet-reminders': { what: 'That you want no reminders', why: 'So that we send none' },
    nominee: {
      what: 'The name, e-mail address and phone number of somebody who was named as worth hearing',
      why: 'So that the hub can ask them whether they want to tell of their work',
    },
    nomination: {
      what: 'Who named somebody, and why that person is worth hearing',
      why: 'So that the person named knows who it was',
    },
    story: {
      what: 'What people told of their working life, and whom they let hear it',
      why: 'So that others can hear what work is like',
    },
    takes: { what: 'Recordings, and what was made of them', why: 'So that the story can be heard' },
    interview: { what: 'When and where an interview is', why: 'So that two people find each other' },
    'employer-word': {
      what: 'What an employer said about an answer that names it',
      why: 'So that nothing confidential is published',
    },
    kept: { what: 'Answers you kept, with your own thoughts', why: 'So that you can come back to them' },
    paper: { what: 'Lessons, and what was put on paper', why: 'So that a story that is taken back can be called back' },
    history: {
      what: 'Who did what and when, with numbers in place of names',
      why: 'So that it can be checked later. The numbers mean nobody once the person is deleted.',
    },
    sent: { what: 'That a letter was sent, without its text', why: 'So that nobody gets it twice' },
    inbox: { what: 'In a demo only: the letters themselves', why: 'So that you can read them here' },
    work: { what: 'Long work you started, such as bringing in a file', why: 'So that you can see how far it is' },
    tries: { what: 'How often something was tried, by a scrambled form of an address', why: 'To slow down guessing' },
    erased: {
      what: 'A scrambled form of the address of somebody who asked to be forgotten',
      why: 'So that no old copy and no file brings them back',
    },
  } as { [holding: string]: { what: string; why: string } },
}
