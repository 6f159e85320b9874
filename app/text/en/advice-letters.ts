/** Letters about advice. To the adult: little, since somebody else may read their mail. To staff: never who asked, nor what. */
export const adviceLetters = {
  adult: {
    subject: (hub: string) => `A message from ${hub}`,
    hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
    reference: 'Your reference',
    open: 'Open your page',
    foot: (hub: string) => `You get this because you asked ${hub}. If you did not, you can leave it unread.`,
    texts: {
      received: 'Thank you for getting in touch. We have it, and somebody reads it. Your page says where it stands.',
      fresh: 'You asked for the link to your page. Here it is.',
      allocated: (adviser: string, employer: string) =>
        employer
          ? `${adviser} looks after this from now on. ${adviser} is employed by ${employer}. You are offered times to meet.`
          : `${adviser} looks after this from now on. You are offered times to meet.`,
      signposted:
        'We think that others can help you better with this. Your page says who they are and how to reach them.',
      unreachable: 'We have tried to reach you and could not. Nothing is lost: open your page whenever it suits you.',
      held: (day: string) =>
        day ? `It is on hold until ${day}, or until you say so.` : 'It is on hold until you say so.',
      resumed: 'We carry on where we left off.',
      transferred: 'As you agreed, another service takes this on and gets in touch with you. Your page says who.',
      closed: 'This is closed now. The door stays open: you can open it again on your page whenever you like.',
      reopened: 'It is open again, and somebody reads it anew.',
    },
  },
  staff: {
    hello: (name: string) => `Hello ${name},`,
    foot: (hub: string) => `You get this because you look after advice at ${hub}.`,
    open: 'Open the request',
    reference: 'Reference',
    texts: {
      given: {
        subject: 'A request for advice is yours',
        text: 'You have been given a request. Please offer the person times to meet.',
      },
      'taken-back': {
        subject: 'A request for advice was taken back',
        text: 'The person took their request back. There is nothing for you to do.',
      },
      reopened: {
        subject: 'A request for advice is open again',
        text: 'It waits for somebody to read it and to give it to an adviser.',
      },
      word: {
        subject: 'Something was added to a request for advice',
        text: 'The person has added something. Please read it.',
      },
    },
  },
  late: {
    subject: (count: number) =>
      count === 1 ? '1 request for advice is late' : `${count} requests for advice are late`,
    text: 'A day that was promised to somebody has passed. The list has the longest wait first.',
    open: 'See what is late',
    lines: {
      acknowledge: (count: number) => `${count} not told yet that we have it`,
      triage: (count: number) => `${count} not read yet`,
      offer: (count: number) => `${count} without times to meet`,
    },
  },
  unequal: {
    subject: 'Not everybody waits equally long for advice',
    text: (longest: string, shortest: string, ratio: string) =>
      `Half of the people aged ${longest} wait at least ${ratio} times as long as half of those aged ${shortest}. Please look at who gets times first.`,
    open: 'See how long each age waits',
  },
}
