/** The questions, and hearing them mixed or unseen. */
export const questions = {
  questions: {
    title: 'Thirty questions',
    lead: 'Everybody is asked the same ones. Choose a question and stay with it: you will meet one person after another.',
    none: 'Nobody has answered this yet.',
    start: 'Begin',
    random: 'People come in an order drawn by chance. It is another one each time you begin.',
  },
  question: {
    none: 'Nobody has answered this question yet',
    noneText: 'There is no answer to it that you may hear. Choose another question.',
    choose: 'Choose another question',
    stay: 'You are staying with this question. People come in an order drawn by chance.',
  },
  mix: {
    caption: (seed: string) => `Mix ${seed}`,
    share: (seed: string) =>
      `Share the code ${seed}, or this page’s address: whoever has it hears the same answers in the same order.`,
    again: 'That was everything. From here it begins again, in another order.',
    rules:
      'Everybody is as likely to come next as anybody else. Nobody comes twice running, and nothing comes twice until all has been heard.',
    new: 'Start a new mix',
  },
  blind: {
    title: 'Listen first',
    caption: (seed: string) => `Listen first · ${seed}`,
    lead: 'You do not know yet who speaks, or what their work is. Listen, make a guess, and then look.',
    who: 'Tell me who this is',
    somebody: 'Somebody',
    guess: 'What do you think they do? What made you think so?',
    next: 'The next voice',
    isWho: (name: string) => `This is ${name}`,
    compare: 'Was it what you thought? What did you listen for?',
  },
}
