import { daysSaid } from './counted'

/** The desk, tasks and letters. */
export const desk = {
  tasks: {
    title: 'For the hub to do',
    lead: 'What only you can mend.',
    columns: { what: 'What', school: 'School or college', since: 'For', help: 'What would help', done: 'Done' },
    done: 'Taken off the list.',
    about: (school: string) => `for ${school}`,
    empty: {
      title: 'Nothing to mend',
      text: 'When nobody fits a request, or an employer pulls out late, it stands here.',
    },
  },
  desk: {
    title: 'Your hub today',
    needs: 'What needs you',
    waits: (days: number) => (days === 0 ? 'The oldest came today' : `The oldest has waited ${daysSaid(days)}`),
    unconfirmed: (count: number) =>
      count === 1 ? '1 meeting within a week is not confirmed' : `${count} meetings within a week are not confirmed`,
    why: {
      triage: 'Nobody is asked until you have read it.',
      unfilled: 'Everyone who fits was asked. Each request says what would help.',
      tasks: 'An employer pulled out, could not be reached, or nobody was found.',
      unconfirmed: 'The school has yet to confirm, or one side has not read the brief. A call may help.',
      offers: 'No school is sent to an offer before you have looked at it.',
    },
    answers: ({ yes, no, waiting }: { yes: number; no: number; waiting: number }) =>
      `In the last seven days ${yes === 1 ? '1 employer said yes' : `${yes} employers said yes`} and ${no} said no or later. ${waiting === 1 ? '1 has' : `${waiting} have`} not answered yet.`,
    coming: {
      title: 'Coming up',
      none: 'No meeting is agreed yet. Once an employer says yes, it stands here.',
      with: (employers: string, learners: number) =>
        `${employers ? `With ${employers}, ` : ''}${learners === 1 ? '1 learner' : `${learners} learners`}.`,
      all: 'All that is agreed',
    },
    came: {
      title: 'What came of it',
      none: 'No meeting has taken place yet.',
      toEvaluate: (count: number) =>
        count === 1
          ? 'One meeting waits for both sides to say how it went.'
          : `${count} meetings wait for both sides to say how they went.`,
      with: (employers: string, learners: number, questions: number | null) =>
        `${employers ? `With ${employers}: ` : ''}${learners === 1 ? '1 learner' : `${learners} learners`}${questions ? `, ${questions === 1 ? '1 question' : `${questions} questions`} asked` : ''}.`,
      said: {
        both: 'Both sides said how it went.',
        school: 'The school said how it went.',
        employer: 'The employer said how it went.',
        nobody: 'Nobody has said how it went yet.',
      } as { [who: string]: string },
      all: 'All that took place',
    },
    triage: (count: number) => (count === 1 ? '1 new request to read' : `${count} new requests to read`),
    triageWhen: (days: number) => (days === 0 ? 'The oldest came today' : `The oldest has waited ${daysSaid(days)}`),
    unfilled: (count: number) => (count === 1 ? '1 request found nobody' : `${count} requests found nobody`),
    tasks: (count: number) => (count === 1 ? '1 thing only you can mend' : `${count} things only you can mend`),
    offers: (count: number) => (count === 1 ? '1 offer to check' : `${count} offers to check`),
    nothing: {
      title: 'Nothing needs you now',
      text: 'New requests and offers will stand here. The board shows everything else.',
    },
    stats: {
      looking: 'requests looking for employers',
      short: 'employers still missing',
      soon: 'meetings in the next seven days',
    },
    funnel: {
      title: 'From asked to evaluated',
      finding: (asked: number, evaluated: number, year: string) =>
        asked === 0
          ? `No request has been sent in ${year} yet.`
          : `Of ${asked === 1 ? '1 request' : `${asked} requests`} in ${year}, ${evaluated} ${evaluated === 1 ? 'has' : 'have'} been evaluated by both sides.`,
      stages: {
        asked: 'Asked for',
        offered: 'Employers asked',
        agreed: 'Employer agreed',
        confirmed: 'Confirmed',
        delivered: 'Took place',
        evaluated: 'Evaluated by both',
      },
      heads: { label: 'Stage', value: 'Requests', note: 'Share of all' },
    },
    links: {
      board: 'See the board',
      load: 'Employers by load',
      fairness: 'Who gets what',
      coverage: 'Coverage',
      tasks: 'For the hub to do',
      apart: 'Kept apart',
    },
  },
  letters: {
    day: (day: string) => `It is to be on ${day}, or on a day near it.`,
    foot: (hub: string) => `You get this because you coordinate ${hub}.`,
    'new-request': {
      subject: (school: string) => `${school} asks for an employer`,
      text: 'Read it and take it on. Then Traverse asks employers who fit.',
      way: 'Read the request',
    },
    unfilled: {
      subject: (school: string) => `Nobody fits the request of ${school}`,
      text: 'Every employer who fits has been asked, or none does. This would help:',
      way: 'Find a way on',
    },
    lost: {
      subject: (school: string) => `An employer pulled out of ${school}`,
      text: 'There is little time left. Others are being asked; a phone call may be quicker.',
      way: 'See who is asked',
    },
    'not-come': {
      subject: (school: string) => `An employer did not come to ${school}`,
      text: 'Find out what happened before the employer is asked again.',
      way: 'See the request',
    },
    'new-offer': {
      subject: (employer: string) => `${employer} has made an offer`,
      text: 'Check it. Schools can have it once you approve.',
      way: 'Check the offer',
    },
  },
}
