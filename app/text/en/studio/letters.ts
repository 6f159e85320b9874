/** Letters. */
export const letters = {
  letters: {
    hello: (name: string) => `Hello ${name},`,
    foot: (hub: string) => `${hub} sends this because you work on case studies there.`,
    open: 'Open it in the studio',
    'changes-asked': {
      subject: (name: string) => `${name} asks for changes`,
      text: 'They have looked at the cut and want something changed. Their words are on the page.',
    },
    approved: {
      subject: (name: string) => `${name} has approved their story`,
      text: 'An editor who did not record it can publish it now. The employer has seven days to say that it is named.',
    },
    'edit-asked': {
      subject: (name: string) => `${name} asks for a part to go`,
      text: 'Agree, or say why not. It cannot go on before.',
    },
    'person-named': {
      subject: (name: string) => `${name} says that somebody else is named`,
      text: 'Have they agreed? If not, put other words or take the name out. It cannot go on before.',
    },
    'name-learned': {
      subject: (name: string) => `A name was found in ${name}’s story, which is heard`,
      text: 'The hub has learned a name since, and the story says it. It is not hidden by itself. Let the name stay with a reason, or say that it is none. To take it out, a coordinator stops the story and it goes back to edit. You can hold the clip back meanwhile.',
    },
    'employer-flag': {
      subject: (name: string) => `An employer has a concern about ${name}’s story`,
      text: 'Answer it. Publishing waits until then.',
    },
    reworked: {
      subject: (name: string) => `${name}’s story is back in edit`,
      text: 'It was heard and then stopped, as something in it has to change. The reason is on the page. Change it together, then show it to them again. Nobody hears it meanwhile.',
    },
    suspended: {
      subject: (name: string) => `${name}’s story is stopped for now`,
      text: 'Nobody hears it from this moment.',
    },
    lifted: {
      subject: (name: string) => `${name}’s story is heard again`,
      text: 'It is heard where they agreed to it.',
    },
    withdrawn: {
      subject: 'A story was withdrawn',
      text: 'It is gone from everywhere. Nobody has to do anything about the story itself.',
      plans: (count: number) =>
        count === 1
          ? 'One lesson plan used it and is marked. Somebody should look at it.'
          : `${count} lesson plans used it and are marked. Somebody should look at them.`,
      noPlans: 'No lesson plan used it.',
    },
    answered: {
      subject: 'What came of what you told us',
      lead: (question: string) => `You said something about the answer to “${question}”.`,
      changed: 'The recordist looked at it, and the story was changed.',
      left: 'The recordist looked at it, and the story stays as it is.',
      said: (words: string) => `They say: ${words}`,
      open: 'See what you told us',
    },
    employer: {
      subject: 'One of your people has told their working life',
      text: 'They have approved it. You may say within seven days that an answer names you or tells what is confidential. You do not hear the answers, and you cannot forbid them.',
      open: 'See the questions',
      foot: (hub: string) => `${hub} sends this because you answer for your organisation there.`,
    },
  },
}
