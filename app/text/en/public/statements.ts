import { passages } from '../../passage'

/** What the hub promises about accessibility and privacy. */
export const statements = {
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
