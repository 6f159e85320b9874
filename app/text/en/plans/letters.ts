/** Letters about a plan. */
export const letters = {
  letters: {
    hello: (name: string): string => (name ? `Hello ${name},` : 'Hello,'),
    open: 'Open the plan',
    openReview: 'Say how it went',
    foot: (hub: string, reference: string): string => `${hub}. Your reference is ${reference}.`,
    stop: 'You get this letter once a week at most because you asked for it.',
    stopLink: 'Stop these letters',
    stopTitle: 'Stop letters about what is due?',
    stopText: 'You get no more letters when a step on your plan is due. Letters about the plan itself still come.',
    stopped: 'You get no more letters about what is due.',
    stoppedText: 'Your plan stays as it is. If you want these letters again, switch them on where you read your plan.',
    shared: {
      subject: 'Your plan is ready to read',
      text: 'Your adviser has shared the plan that you talked about. Read it, say yes to it, or ask for something else.',
    },
    'taken-back': {
      subject: 'Your adviser is changing your plan',
      text: 'Your adviser has taken the plan back to change something. You get another letter when it is ready.',
    },
    'change-asked': {
      subject: 'Somebody asks for a change to their plan',
      text: 'They have read the plan and would like something to be different. You find what they say on the plan.',
    },
    acknowledged: {
      subject: 'A plan is agreed',
      text: 'They have said yes to the plan. It is under way, and can be changed by both of you.',
    },
    review: {
      subject: 'How did it go?',
      text: 'Some time ago you made a plan with an adviser. If you like, say in two minutes how things are. You need not answer, and nothing follows from it. Whatever you say, you can ask for advice again.',
    },
    'review-due': {
      subject: 'Somebody is asked how it went',
      text: 'It is time to look back with somebody you advise. They are asked by letter where they chose letters. Where they did not, you may want to get in touch in the way they said is safe.',
    },
    due: {
      subject: 'A step on your plan is due',
      text: 'Something you wanted to do is due this week, or its day has passed. Tick it off, move the day or take it away, as you like.',
    },
  },
}
