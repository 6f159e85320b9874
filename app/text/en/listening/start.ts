/** Where listening begins. */
export const start = {
  nav: 'Listen',
  start: {
    title: 'Hear about working lives',
    lead: 'People tell what they do, and how they came to it. They all answered the same thirty questions, and no answer counts for more than another.',
    how: 'Three ways to go',
    ways: {
      person: {
        title: 'Through one person',
        text: 'Stay with one person and hear their answers one after another.',
        action: 'Meet somebody',
      },
      question: {
        title: 'Across one question',
        text: 'Choose a question. Then go from person to person and hear how each of them answers it.',
        action: 'Choose a question',
      },
      mix: {
        title: 'Mix it up',
        text: 'One answer after another, from anybody. You never know who comes next.',
        action: 'Mix it up',
      },
    },
    blind: {
      title: 'Listen first, then guess',
      text: 'Hear an answer before you know who speaks and what they do.',
      action: 'Listen first',
    },
    share: {
      title: 'Have you been given a mix code?',
      text: 'Everybody with the same code hears the same answers in the same order.',
      label: 'Mix code',
      hint: 'Four to six letters and numbers, like K7P2',
      action: 'Start this mix',
      wrong: 'That is not a mix code. It has four to six letters and numbers, and never I, L, O, 0 or 1.',
    },
    find: { title: 'Find words in the answers', action: 'Search the answers' },
    kept: { title: 'Clips you kept', action: 'See your clips' },
    lessons: { title: 'Lesson plans', text: 'For teachers: lessons built round clips.', action: 'See lesson plans' },
    empty: {
      title: 'There is nothing to hear yet',
      text: 'People are still telling their working lives. They decide themselves who may hear them. Come back soon.',
      member: 'If you belong to a school, college or hub, sign in: some people are heard there only.',
      signIn: 'Sign in',
    },
    recorded: 'Everybody here agreed to be heard, and can take any answer back.',
  },
  front: {
    title: 'Hear one answer now',
    text: 'Chosen by chance, another each day.',
    more: 'Hear more',
    door: {
      title: 'Listen',
      text: 'Hear people tell of their working lives: one person, one question, or all mixed up.',
      action: 'Hear about working lives',
    },
  },
}
