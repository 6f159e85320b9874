/** How to be forgotten. */
export const erase = {
  erase: {
    title: 'Delete everything about you',
    caption: 'What we hold about you',
    lead: 'This cannot be undone.',
    goes: 'What goes',
    goesText: {
      person: [
        'your name, your e-mail address and your account, in every hub you belong to',
        'what you kept and what you wrote about others',
        'your requests for advice, with plans, meetings and what advisers wrote down',
        'the story you told, if you told one: its words, its recordings and its consents',
        'you are signed out on every device at once',
      ],
      contribution: [
        'your name, your e-mail address and your phone number',
        'your story: its words, its recordings and its consents; nobody hears it from the first moment',
        'who named you, and why',
        'the link in your letter, which opens nothing any more',
      ],
      advice: [
        'what you told us, in your own words and later',
        'your name, how to reach you and what you need',
        'your plan, your meetings and what your adviser wrote down',
        'the link to your page, which opens nothing any more',
      ],
    },
    staysTitle: 'What stays, and why',
    stays: [
      'what a school asked for and an employer gave: it is theirs, and names nobody',
      'history with numbers in place of names, for six years, so that it can be checked',
      'the thoughts that listeners kept: they are theirs',
      'a scrambled form of your address, so that no old copy and no file brings you back',
      'backups, for 35 days',
    ],
    how: 'We write to you once more. After that we do not know your address.',
    sure: 'Are you sure?',
    yes: 'Yes, delete everything about me',
    notSure: 'Tick the box if you want everything deleted',
    send: 'Delete everything',
    cancel: 'Keep it',
    refusals: {
      'last-administrator':
        'Nobody else looks after a hub you belong to. Make somebody else an administrator first, or write to them.',
    },
  },
  eraseLearner: {
    title: 'Delete this learner',
    goes: [
      'their label, year, groups, picture card and ticked flags',
      'everything they have listened to, kept, thought, drawn, said and written',
      'what was suggested to them',
    ],
    stays: [
      'what was passed to the safeguarding lead: it is theirs to keep, until its own day',
      'history with numbers in place of names, for six years, so that it can be checked',
      'a scrambled form of their register number, so that no roster brings them back',
      'backups, for 35 days',
    ],
    yes: (label: string) => `Yes, delete ${label} and everything of theirs`,
    notSure: 'Tick the box if you want them deleted',
    send: 'Delete this learner',
    done: 'They are being deleted, with everything of theirs. This takes a few minutes.',
  },
  erased: {
    title: 'You will be forgotten',
    lead: 'Everything held about you is being deleted.',
    text: 'A letter is on its way to you. It is the last one. After it your address goes too. This takes a few minutes, and two days at the most.',
    back: 'You may come back whenever you like: ask the hub to invite you.',
  },
  askedBack: 'They asked me to invite them again',
}
