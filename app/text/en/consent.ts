/**
 * Words of consent. All of `signed` is what is signed: its version and SHA-256 are kept with every consent, so a change of
 * it is a new version in `app/domain/case-studies/consent/texts.ts`.
 */
export const consent = {
  signed: {
    about:
      'This is about your own recordings and words, and nothing else. You can change it, renew it or withdraw it at any time, at one press and without a reason. What you do not tick is not done.',
    keepingAsk: 'How may we keep it?',
    keeping: {
      record: 'Video and voice, with the words written down',
      'audio-only': 'Voice only, with the words written down',
      'transcript-only': 'Words only: what I say is read, and no recording is heard or seen',
    },
    hearingsAsk: 'Who may hear it?',
    hearings: {
      'hub-classes': 'Classes and learners of this hub',
      'other-hubs': 'Classes and learners of other hubs',
      'open-web': 'Anyone on the web',
    },
    furtherAsk: 'What else is all right?',
    further: {
      research: 'Use in research about careers, without my name',
      translation: 'Translating my words into other languages',
      sensitive: 'Asking me the four questions that may be hard',
    },
    shownAsk: 'How are you shown?',
    holds:
      'It holds for three years. We ask you after two years whether it still suits you, and 60, 30 and 7 days before the end. If you do not answer, your story is heard no more, and nothing is deleted.',
    withdraw:
      'If you withdraw, your story is gone from everywhere within seconds, and the files are deleted within 30 days. What learners thought about it stays theirs, without you.',
    declaration: 'I am 18 or over. I have read this, and I consent to what I have ticked.',
  },
  page: {
    title: 'Choose who may hear it',
    titleChange: 'Who may hear it',
    lead: 'Nothing is ticked for you. Every line is apart from the others.',
    hearingsHint: 'Tick as many as you like. No firm, school or sponsor can change it.',
    furtherHint: 'You need not tick any of these.',
    webHint: 'What was on the web can have been copied by others. We cannot call such copies back.',
    shownAs: 'Your first name, or another word',
    shownAsHint: 'Listeners read this. It need not be your real name.',
    role: 'What you do',
    roleHint: 'In everyday words, such as “drives a school bus”. No name of a firm.',
    signature: 'Sign by typing your name',
    signatureHint: 'Your full name, as you would sign.',
    send: 'Sign',
    sendChange: 'Sign the change',
    done: 'Thank you. A letter with what holds is on its way to you.',
    version: (version: string) => `Text version ${version}`,
    holdsNow: 'What holds now',
    until: (day: string) => `Until ${day}`,
    nobody: 'Nobody for now',
    nothing: 'Nothing else',
    keptAs: 'Kept as',
    heardBy: 'Heard by',
    further: 'Also',
    ends: 'Holds until',
    history: 'What you have said so far',
    given: (what: string) => `Yes: ${what}`,
    taken: (what: string) => `Taken back: ${what}`,
    channels: { link: 'on this page', paper: 'on paper', phone: 'by phone' },
    print: 'Print this page',
    cannot: 'There is nothing to sign now.',
    first: 'First say yes or no to the invitation.',
    renewLink: 'Renew for three more years',
    withdrawInstead: 'If nobody should hear it and nothing be kept, withdraw.',
  },
  renew: {
    title: 'Renew your consent',
    lead: 'Look at each line again. What holds now is ticked, because you ticked it. Change what you like.',
    send: 'Sign for three more years',
    done: 'Thank you. Your consent holds for three more years.',
  },
  errors: {
    keeping: 'Choose how we may keep it',
    'shown-as': 'Enter a first name or another word',
    role: 'Say what you do, in a few words',
    signature: 'Type your name to sign',
    channel: 'Choose how they said it',
    'choose-from-list': 'Choose from the list',
  },
  refusals: {
    'wrong-state': 'There is nothing to sign now.',
    'names-firm': 'What you do seems to name a firm or a brand. Say it without the name.',
    'nobody-may-hear': 'Tick at least one group that may hear it. If nobody should, withdraw.',
    'consent-ended': 'Your consent has ended. Renew it first.',
    'own-nomination': 'You named this person. Another coordinator must write down what they say.',
    'name-open':
      'Somebody is looking at a name that is said in your story. Come back in a few days, or write to the hub.',
    suspended: 'The hub has taken your story off for a reason. Write to the hub first.',
  },
}
