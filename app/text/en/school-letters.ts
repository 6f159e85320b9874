const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const said = (count: number): string => numbers[count] ?? String(count)
const employersSaid = (count: number): string => (count === 1 ? 'One employer' : `${said(count)} employers`)

/** Letters to schools about what they asked for, in English. `what` is the kind and the classes: "Talk, 9A and 9B". */
export const schoolLetters = {
  hello: (name: string) => `Hello ${name},`,
  what: (kind: string, groups: string) => (groups ? `${kind}, ${groups}` : kind),
  see: 'See your request',
  next: 'What is next',
  facts: { what: 'What', when: 'When', where: 'Where', employers: 'Employers', learners: 'Learners', why: 'Why' },
  foot: (hub: string) => `${hub} writes to you because your school asked for this.`,
  quiet: 'Too many reminders?',
  quietLink: 'Stop reminders',
  received: {
    subject: (what: string) => `We have your request: ${what}`,
    text: (school: string) => `The request of ${school} has reached the hub. Thank you.`,
    next: 'The hub reads it next. You hear from us when employers have been asked. You need do nothing until then.',
  },
  asked: {
    subject: (count: number, what: string) => `${employersSaid(count)} asked: ${what}`,
    text: (count: number) => `${employersSaid(count)} who ${count === 1 ? 'fits has' : 'fit have'} been asked for you.`,
    next: (by: string) =>
      by
        ? `They have until ${by} to answer. If nobody can, we ask others by ourselves.`
        : 'If nobody can, we ask others by ourselves.',
  },
  yes: {
    subject: (employer: string, what: string) => `${employer} said yes: ${what}`,
    text: (employer: string, when: string) => `${employer} said yes, for ${when}.`,
    next: (yes: number, seats: number) =>
      `${said(yes)} of the ${seats} employers you asked for ${yes === 1 ? 'has' : 'have'} said yes. We go on asking. You may also go on with fewer.`,
  },
  filled: {
    subject: (what: string) => `Please confirm: ${what}`,
    text: (employers: string, when: string) => `Good news: ${employers} said yes, for ${when}.`,
    next: 'Read the brief that both sides share, then confirm with the safeguarding checklist. It takes two minutes.',
    button: 'Read the brief and confirm',
  },
  unfilled: {
    subject: (what: string) => `No employer yet: ${what}`,
    text: 'Nobody else who fits is free. We are sorry.',
    some: (yes: number) => `${employersSaid(yes)} said yes. You may go on with fewer.`,
    helps: 'What would help:',
    help: {
      virtual: 'Meeting online as well as in person',
      further: 'Going further away',
      'in-person': 'Meeting in person as well as online',
      'other-dates': 'Other dates',
      'smaller-groups': 'A smaller group',
      'other-kind': 'Another kind of meeting',
      'other-years': 'Another year group',
      'ask-about-access': 'Talking with the hub about access needs: some could be arranged',
      'ask-about-language': 'Another language',
      'ask-reserved': 'Nothing from you: the hub asks employers who keep their offer for others',
      wait: 'Waiting: employers who fit may be asked again soon',
      'find-employers': 'Nothing from you: the hub looks for new employers',
    },
    next: 'The hub is looking for another way on, and writes to you. You can answer this letter.',
  },
  confirmed: {
    subject: (what: string, when: string) => `Confirmed: ${what}, ${when}`,
    text: (employers: string, when: string) => `You and ${employers} meet on ${when}. It is confirmed.`,
    next: 'The calendar invitation is attached. After the day, say how many came.',
  },
  proposed: {
    subject: (employer: string, what: string) => `${employer} proposes another date: ${what}`,
    text: (employer: string, when: string) => `${employer} cannot make the day after all, and proposes ${when}.`,
    next: 'Until you have answered, nothing is confirmed. Say whether the new date suits you, or propose another.',
    button: 'Answer',
  },
  'date-agreed': {
    subject: (what: string, when: string) => `New date: ${what}, ${when}`,
    text: (when: string) =>
      `Everybody has agreed to the new date: ${when}. Your calendar entry changes with the attachment.`,
    next: 'Please confirm once more, now for the new date.',
    button: 'Confirm',
  },
  lost: {
    subject: (employer: string, what: string) => `${employer} had to pull out: ${what}`,
    text: (employer: string) => `${employer} cannot come after all. We are sorry.`,
    next: 'The hub asks other employers at once, before anyone else’s request when the day is close. You need do nothing.',
  },
  cancelled: {
    subject: (what: string) => `Cancelled: ${what}`,
    text: 'This request is cancelled. Employers who were asked have been told.',
    reason: (reason: string) => `The reason given: ${reason}`,
    next: 'You can copy it into a new request at any time.',
  },
  declined: {
    subject: (what: string) => `The hub could not take this on: ${what}`,
    text: 'We are sorry: the hub could not take on your request.',
    reason: (reason: string) => `The reason: ${reason}`,
    next: 'You can copy it, change it, and ask again. You can also answer this letter.',
  },
  merged: {
    subject: (what: string) => `Joined with another request: ${what}`,
    text: 'The hub joined your request with another that asks for the same, so that learners meet the employer together. Yours still count for your school.',
    next: 'The hub tells you when and where. You can answer this letter.',
  },
  expired: {
    subject: (what: string) => `Out of time: ${what}`,
    text: 'Every date you gave has passed before employers could be found or the meeting confirmed. We are sorry.',
    next: 'You can copy the request with later dates.',
  },
  evaluate: {
    subject: (what: string) => `How did it go? ${what}`,
    text: 'It took place. Three short questions remain, for you and for the employer.',
    next: (by: string) => `Please answer by ${by}. Only then does it count as a meaningful encounter.`,
    button: 'Say how it went',
  },
  'evaluate-3': {
    subject: (what: string) => `Still to answer: how did it go? ${what}`,
    text: 'We have not heard yet how it went. It takes a minute.',
  },
  'evaluate-7': {
    subject: (what: string) => `Last reminder: how did it go? ${what}`,
    text: 'We have not heard how it went. If nobody answers in time, it closes without.',
  },
  tomorrow: {
    subject: (what: string, when: string) => `Coming up: ${what}, ${when}`,
    text: (employers: string) => `${employers} meets your learners on the next school day.`,
    next: 'Somebody at reception should know the visitor’s name is asked for and checked. Have the room and the questions ready.',
  },
  stop: {
    title: 'Stop reminders?',
    text: 'You get no more reminders by letter from the hub. Letters that need you still come.',
    send: 'Stop reminders',
    stopped: 'You get no more reminders.',
    again: 'Send me reminders again',
    wanted: 'You get reminders again.',
    odd: 'This link is not one of ours.',
  },
}
