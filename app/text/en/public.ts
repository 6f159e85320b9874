/** One part of a page that is read from top to bottom: sentences, then points. */
export type Passage = { title: string; text: string[]; points?: string[] }

const passages = <K extends string>(all: { [key in K]: Passage }) => all

/** Words of the pages that anyone may read, and of the way about. */
export const publicWords = {
  nav: {
    desk: 'Desk',
    board: 'Board',
    requests: 'Requests',
    schools: 'Schools and colleges',
    employers: 'Employers',
    ownEmployer: 'Your organisation',
    providers: 'Training providers',
    people: 'People',
    fairness: 'Fairness',
    imports: 'Imports',
    settings: 'Settings',
    administration: 'Administration',
  },
  choices: {
    theme: { title: 'Colours', lead: 'Choose light or dark colours at the foot of this page.' },
    language: { title: 'Language', lead: 'Choose English or Welsh at the foot of this page.' },
  },
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
  help: {
    title: 'Help',
    lead: 'How to do the main things, by who you are.',
    contents: 'On this page',
    groups: {
      everyone: {
        title: 'Everyone',
        passages: passages({
          signIn: {
            title: 'Sign in',
            text: [
              'Choose “Sign in” and enter the e-mail address your hub knows. We send a letter with a code. Type the code in the same browser within 10 minutes, or open the link in the letter there and press the button.',
              'No letter? Look in the junk folder. Check with your hub which address it has for you.',
            ],
          },
          look: {
            title: 'Language and colours',
            text: [
              'At the foot of every page you choose English or Welsh, and light or dark colours. When you are signed in, your letters follow the language too.',
            ],
          },
          account: {
            title: 'Your account',
            text: [
              'Your name at the top of the page leads to your account. There you change your name, see where you are signed in, and end what you do not know.',
            ],
          },
        }),
      },
      schools: {
        title: 'Schools and colleges',
        passages: passages({
          ask: {
            title: 'Ask for an employer',
            text: [
              'Open “Requests” and choose to ask for an employer. There are three short pages: what, who and when. You can stop at any time; the draft stays. When it is right, send it to the hub.',
              'To ask for the same as before, open an earlier request and copy it.',
            ],
          },
          follow: {
            title: 'See where it stands',
            text: [
              'Each request says in words what is happening, who has to act and what comes next. What needs you is on your desk.',
            ],
          },
          confirm: {
            title: 'Confirm',
            text: [
              'When an employer has said yes, open the request. Read the brief, name the member of staff who supervises, and confirm. Both sides then get the date for their calendars.',
            ],
          },
          change: {
            title: 'Move or cancel',
            text: [
              'Open the request and suggest another date, or cancel with a reason. The employer is told at once. The earlier, the better.',
            ],
          },
          after: {
            title: 'After the day',
            text: [
              'Write down how many of each class came and how many questions they asked. Then say how it went. We remind you after three and seven days.',
            ],
          },
        }),
      },
      employers: {
        title: 'Employers',
        passages: passages({
          offer: {
            title: 'Say what you offer',
            text: [
              'Open “What you offer” and fill in one page. The hub looks at it before schools are sent to you. You can change, pause or withdraw it at any time.',
            ],
          },
          answer: {
            title: 'Answer',
            text: [
              'Open the link in the letter. You can say yes and choose a time, say no, ask to be asked later, or take a break. You need not sign in.',
            ],
          },
          back: {
            title: 'You cannot come after all',
            text: [
              'Open the link in the letter again and choose “We cannot come”, or suggest another date. Please do it as early as you can: the hub looks for somebody else at once.',
            ],
          },
        }),
      },
      hub: {
        title: 'The hub’s coordinators',
        passages: passages({
          board: {
            title: 'See everything at once',
            text: [
              'The board shows every request by how it stands, how long it has waited and who has to act. Your desk shows what only you can mend.',
            ],
          },
          triage: {
            title: 'New requests',
            text: [
              'Open a new request and check it. Send it on its way, join it with another that asks for the same, or decline it with a reason. The hub then asks employers by itself.',
            ],
          },
          why: {
            title: 'Why these employers',
            text: [
              'Each request shows whom it asked, why them, and what ruled others out. You can ask somebody else yourself; you give a reason, and it is kept.',
            ],
          },
          people: {
            title: 'Invite people and bring in schools',
            text: [
              'Under “People” you invite colleagues, schools and employers. Under “Imports” you bring in the national school register or a list of employers. You see what would change before anything does.',
            ],
          },
        }),
      },
      administrators: {
        title: 'Administrators',
        passages: passages({
          troubles: {
            title: 'When something did not go through',
            text: [
              'Under “Administration” you see what the machine gave up on, and letters that may not have arrived. You can let each go again.',
            ],
          },
        }),
      },
    },
    more: 'Did not find it?',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'We want everyone to be able to use this site. This page says what we checked, what we know does not work well, and how to tell us.',
    passages: passages({
      can: {
        title: 'What you should be able to do',
        text: [],
        points: [
          'do everything without a mouse',
          'do everything with scripts switched off',
          'make the text twice as large, or use a narrow screen, without losing anything',
          'choose light or dark colours, or follow your device',
          'use it in English or Welsh',
          'print every page',
        ],
      },
      tested: {
        title: 'What we tested',
        text: ['Each time the product changes, a machine checks:'],
        points: [
          'the pages with axe, against the rules of WCAG 2.2 levels A and AA that a machine can check, in Chromium',
          'the main journeys with scripts on and off, on a phone’s width and on a desktop’s',
          'the markup of form fields, errors and tables against that of GOV.UK Frontend, which people with disabilities have tested',
        ],
      },
      limits: {
        title: 'What we know does not work well',
        text: [],
        points: [
          'Wide tables for staff of the hub slide sideways on small screens.',
          'Calendar files open in a program that is not ours.',
          'What people type stays in the language they typed it in.',
          'We have not yet tested with people who use screen readers, magnifiers or voice control every day.',
        ],
      },
      claim: {
        title: 'How far it conforms',
        text: [
          'We aim at WCAG 2.2 level AA. Nobody independent has audited this site, and a machine finds only some problems. So we do not claim that it conforms in full.',
        ],
      },
      tell: {
        title: 'Tell us',
        text: [
          'If something stops you, write to the hub and say which page it was. Ask for what you need in another form, and you will get it.',
        ],
      },
    }),
  },
  privacy: {
    title: 'Privacy',
    lead: 'What we hold, why, and for how long.',
    passages: passages({
      learners: {
        title: 'Learners',
        text: [
          'We hold no real names of pupils or students, no birthday, no address and no photo. A learner is a number drawn by chance, a year group and a name that the school chooses, which only its own staff can read. For a meeting with an employer, schools type the name of a class, its year group and how many learners there are. Text that looks like personal details is turned away.',
        ],
      },
      who: {
        title: 'Who decides',
        text: [
          'The hub decides what is held here and answers for it. Schools and employers see what concerns them. No hub sees what belongs to another.',
        ],
      },
    }),
    more: passages({
      cookies: {
        title: 'Cookies',
        text: ['We use only cookies that the site needs. None of them follows you elsewhere.'],
        points: [
          'that you are signed in: as long as above',
          'that this browser asked for a sign-in letter: one day',
          'a message for the next page: one minute',
          'your choice of language and colours, and how you want to listen: one year',
          'which answers this browser kept: 30 days',
          'that this browser named somebody, to see whether two people share it: 40 days',
        ],
      },
      never: {
        title: 'What we do not do',
        text: [],
        points: [
          'We do not keep your internet address. We count tries for a short time by a scrambled form of it, to slow down guessing.',
          'We do not sell or give away what we hold, and there are no advertisements.',
          'We make no profile of any child.',
          'We hold no numbers of certificates or checks.',
        ],
      },
      rights: {
        title: 'Your rights',
        text: [
          'You may see what is held about you, have it put right, and have it deleted. If you have an account, do it yourself on your page; if you tell of your work, by the link in your letter; or write to the hub. If you are not content with the answer, you can complain to the Information Commissioner’s Office at ico.org.uk.',
        ],
      },
    }),
  },
}
