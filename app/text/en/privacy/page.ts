/** The public page, and one’s own. */
export const page = {
  page: {
    title: 'What is held',
    lead: 'What this hub holds about people, why, and for how long. It is made from the same list that deletes it.',
    what: 'What',
    why: 'Why',
    long: 'How long',
    own: 'See what is held about you',
    ownText:
      'If you have an account you can see it, take a copy and delete it. If you asked for advice or tell of your work, use the link you were given.',
    back: 'Privacy',
    link: 'See what is held of whom, and for how long',
  },
  mine: {
    yes: 'Yes',
    no: 'No',
    data: 'Kept for the machine to work with. It is whole in your copy for a computer.',
    unnamed: 'Something else',
    title: 'What we hold about you',
    link: 'See what we hold about you, take a copy or delete it',
    lead: (hub: string) => `This is everything ${hub} holds about you.`,
    nothing: 'Nothing more is held about you.',
    contents: 'How long',
    copy: 'Take a copy',
    copyText: 'A copy has the same as this page. Secrets that open a door are not in it.',
    json: 'Download for a computer (JSON)',
    html: 'Download to read (HTML)',
    fileName: 'what-we-hold-about-you',
    correct: 'Put it right',
    correctText: 'Is something wrong?',
    correctAccount: 'Change your name and language',
    correctStory: 'Go to your story and change what you told',
    correctAdvice: 'Go to your page and change what you told us',
    correctElse: (replyTo: string) => `For anything else write to ${replyTo}.`,
    marks: 'Your number in the records of others',
    marksText:
      'These records belong to schools, employers or the hub. A number drawn by chance says that you did something there.',
    record: 'Records',
    count: 'How many',
    traces: 'Who saw or changed it',
    tracesText: 'The newest first. We say from which side it was done, not by whom.',
    noTraces: 'Nothing yet.',
    happened: 'What',
    when: 'When',
    who: 'Who',
    by: { you: 'You', system: 'The machine', hub: 'Somebody else in the hub' },
    other: 'Something was done with it',
    erase: 'Delete everything about you',
    eraseText: 'You can be forgotten. You see what goes and what stays before anything happens.',
    eraseButton: 'Delete everything about you',
    made: (day: string) => `Made on ${day}`,
  },
  letter: {
    subject: (hub: string) => `${hub} is deleting what it holds about you`,
    hello: (name: string) => `Hello ${name},`,
    text: {
      person:
        'You asked us to delete everything about you. We are doing it now: your name, your address, your account and what you wrote.',
      contribution:
        'You asked us to delete everything about you. We are doing it now: your name, your address, your story and its recordings. Nobody can hear it any more.',
      advice:
        'You asked us to delete everything about you. We are doing it now: what you told us, your name and how to reach you.',
    },
    stays: 'What stays, without your name:',
    last: (replyTo: string) =>
      `This is our last letter. If you did not ask for this, write to ${replyTo}. You can complain to the Information Commissioner’s Office at ico.org.uk.`,
  },
}
