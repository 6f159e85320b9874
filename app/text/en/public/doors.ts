import { passages } from '../../passage'

/** Pages for schools, employers and adults. */
export const doors = {
  schools: {
    title: 'For schools and colleges',
    lead: 'Ask for an employer to meet your learners. It takes about four minutes.',
    kinds: 'What you can ask for',
    steps: {
      title: 'How it goes',
      ask: { title: 'You ask', text: 'Say what for, for which classes and on which days. You can copy last year’s.' },
      find: {
        title: 'The hub finds who fits',
        text: 'A few employers are asked at a time. You see how many, and when you will hear.',
      },
      confirm: {
        title: 'You confirm',
        text: 'When an employer says yes, you name the member of staff who will be there and settle the date.',
      },
      day: { title: 'The day', text: 'Afterwards you write down how many of each class came.' },
      say: { title: 'Both sides say how it went', text: 'Three short questions. The hub learns what works.' },
    },
    passages: passages({
      us: {
        title: 'What we ask of you',
        text: [],
        points: [
          'Tell us early: most hubs need 15 school days.',
          'Never type the names of learners. Classes and numbers are enough.',
          'A member of your staff stays with the visitor.',
        ],
      },
      fair: {
        title: 'Who is served first',
        text: [
          'Those who have had least. The hub counts what each year group has had against what it should have. Schools where more families have little money count for more.',
          'Your request always says where it stands, who has to act and what comes next.',
        ],
      },
    }),
    join: {
      title: 'How to join',
      text: [
        'The hub invites you by e-mail. Write to it with the name of your school or college, and who leads careers there.',
      ],
    },
  },
  employers: {
    title: 'For employers',
    lead: 'Say once what you can give. You are asked only when it fits.',
    kinds: 'What you can give',
    steps: {
      title: 'How it goes',
      say: {
        title: 'You say what you offer',
        text: 'About four minutes: what, for which ages, how often, how far you would travel.',
      },
      ask: { title: 'A letter asks you', text: 'It says which school, how many learners, why and when.' },
      answer: {
        title: 'You answer from the letter',
        text: 'Yes, no, or ask me later. It takes a minute and needs no account.',
      },
      day: { title: 'The day', text: 'School staff are with you all the time. You get the date for your calendar.' },
      went: { title: 'You say how it went', text: 'Three short questions. You see what came of your time.' },
    },
    passages: passages({
      promise: {
        title: 'What we promise',
        text: [],
        points: [
          'You set a limit for each month. We never ask above it, even if you help several hubs.',
          'We never ask twice in seven days.',
          'Saying no has no effect on what you are asked later.',
          'You can take a break at any time, for as long as you like.',
          'If others were quicker, we thank you, and it does not count as having been asked.',
        ],
      },
    }),
    join: {
      title: 'How to begin',
      text: [
        'The hub invites you by e-mail. Write to it with the name of your organisation, the town, and what you could show or tell.',
        'You need not be large. One person with one hour is welcome.',
      ],
    },
  },
  adults: {
    title: 'For adults',
    lead: 'Talk to a qualified adviser about work and learning, listen to people who changed direction, or write to us. You need no account.',
    passages: passages({
      write: {
        title: 'What to write',
        text: ['A few lines are enough. It helps us if you say:'],
        points: [
          'which town you live in or near',
          'what you do now, or did last',
          'what you would like to change or find out',
          'how we can best reach you, and what would make it easier for you',
        ],
      },
      never: {
        title: 'What to leave out',
        text: ['Please do not send your date of birth, your National Insurance number or details of your health.'],
      },
    }),
    others: {
      title: 'Free advice you can have today',
      text: 'These services are for everyone, and talking to an adviser costs nothing.',
      england: {
        name: 'National Careers Service',
        where: 'England',
        href: 'https://nationalcareers.service.gov.uk',
        phone: '0800 100 900',
      },
      wales: {
        name: 'Careers Wales',
        where: 'Wales, in Welsh or English',
        href: 'https://careerswales.gov.wales',
        phone: '0800 028 4844',
      },
      line: (name: string, where: string) => `${name} (${where})`,
    },
  },
}
