/** Letters. */
export const letters = {
  letters: {
    hello: (name: string) => `Hello ${name},`,
    foot: (hub: string) => `${hub}. You get this because you work on the hub’s case studies.`,
    footNominator: (hub: string) => `${hub}. You get this because you named somebody.`,
    footAsk: (hub: string) => `${hub}. You get this because you look after your organisation’s part in the hub.`,
    notTaken: {
      subject: (name: string) => (name ? `About ${name}, whom you named` : 'About the person you named'),
      text: 'Thank you for naming them. The hub does not take it further this time. They have not been written to.',
      reasons: {
        duplicate: 'They had been named before.',
        'mix-full': 'There are already several people with a working life like theirs.',
        conflict: 'It would have been awkward for somebody involved.',
        other: 'It is nothing against them or you.',
      },
      next: 'Is there somebody else whose story should be heard?',
      button: 'Name somebody else',
    },
    confirm: {
      subject: (name: string) =>
        name ? `Does ${name} work with you?` : 'Does somebody a colleague named work with you?',
      text: (by: string, name: string, employer: string) =>
        `${by || 'A colleague'} named ${name || 'somebody'} as a person of ${employer || 'your organisation'} whose working life is worth hearing. Please say whether they work with you. The hub writes to them only then.`,
      free: 'Whether they take part is theirs alone to decide, and nobody is told what they say.',
      button: 'Say yes or no',
    },
    confirmed: {
      subject: (name: string) => `${name}’s employer says that they work there`,
      text: 'You can write to them now.',
    },
    notKnown: {
      subject: (name: string) => `${name}’s employer does not know them`,
      text: 'Do not write to them. Do not take it further, or ask the employer again by phone.',
    },
    named: {
      subject: (name: string) => `${name} was named`,
      text: 'Please read it and decide whether to write to them.',
      button: 'Read it',
    },
    toSchedule: {
      subject: (name: string) => `${name} would like to be interviewed`,
      text: 'They have said yes and consented. Offer them a time.',
      button: 'See it',
    },
    ask: {
      subject: 'Do you know somebody whose story we need?',
      hello: (employer: string) => `Hello, people of ${employer},`,
      text: 'Learners hear how people came to do what they do. Everybody’s story counts the same. These are still missing:',
      module: (name: string) => `They are for “${name}”.`,
      who: 'Do you work with somebody like that? Name them in five minutes. They are free to say no, and you are not told what they say.',
      button: 'Name somebody',
      until: (day: string) => `You can answer until ${day}. If you have nobody now, one press says so.`,
      decline: 'We have nobody now',
    },
  },
}
