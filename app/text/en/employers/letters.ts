/** Letters to employers. */
export const letters = {
  letters: {
    ask: {
      subject: (school: string, kind: string) => `${school} asks: ${kind}`,
      hello: (employer: string) => `Dear ${employer},`,
      intro: (school: string, kind: string, learners: number) =>
        `${school} asks for your help with this: ${kind}, about ${learners} learners. It fits what you told us you offer.`,
      why: 'Why they ask',
      when: 'Times they suggest',
      button: 'See it and answer',
      by: (day: string) =>
        `Please answer by ${day}. You can say yes, no, or ask me later. It takes a minute and needs no account.`,
      small:
        'You are asked because of your offer. You are never asked twice in seven days, and never above the limit you set.',
    },
    thanks: {
      subject: (school: string) => `Thank you: ${school} has found somebody`,
      text: (school: string) =>
        `${school} has the people it needs. Thank you for being there. You need do nothing, and this does not count as having been asked.`,
    },
    recalled: {
      subject: (school: string) => `No longer needed: ${school}`,
      text: (school: string) => `${school} no longer needs what it asked for. You need do nothing.`,
    },
    agreed: {
      subject: (school: string) => `You said yes to ${school}`,
      text: (when: string) => `Thank you. You said yes for ${when}. The school confirms next.`,
      next: 'Before the day, please read what learners should take away, and press the button there.',
      button: 'See the meeting',
    },
    confirmed: {
      subject: (school: string, day: string) => `Confirmed: ${school}, ${day}`,
      text: (when: string) => `It is confirmed for ${when}. A calendar invitation is attached.`,
      staff: 'School staff stay with learners and with you. Please bring something that shows who you are.',
      button: 'See the meeting',
    },
    moved: {
      subject: (school: string) => `Another date? ${school}`,
      text: (school: string, when: string) =>
        `${school} asks for another date: ${when}. Please say whether it suits you.`,
      button: 'Answer',
    },
    cancelled: {
      subject: (school: string) => `Cancelled: ${school}`,
      text: (school: string) =>
        `${school} has cancelled. We are sorry. The calendar entry is taken back by the attachment.`,
    },
    evaluate: {
      subject: (school: string) => `How did it go at ${school}?`,
      text: 'Three short questions. Both sides answer them; it helps the hub to see what works.',
      button: 'Say how it went',
    },
    offerApproved: {
      subject: (title: string) => `Open: ${title}`,
      text: 'The hub has approved what you offer. Schools are now sent to you when it fits. You may always say no.',
      button: 'See your offer',
    },
    offerSentBack: {
      subject: (title: string) => `Please look again: ${title}`,
      text: 'The hub asks you to change something before it opens:',
      button: 'Change the offer',
    },
    offerReview: {
      subject: (title: string) => `Does this still hold? ${title}`,
      text: 'It is a year since you last looked at this offer. Nobody is sent to it until you say that it still holds.',
      button: 'Look at it',
    },
  },
}
