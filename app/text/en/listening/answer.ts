import { list } from './in-list'

/** One person’s answer, and the ways on from it. */
export const answer = {
  way: {
    title: 'How do you want to listen?',
    lead: 'This browser remembers it. You can change it on any page with an answer.',
    now: 'Now',
    choose: {
      video: 'Pictures and sound',
      small: 'Pictures and sound, using little data',
      quiet: 'Pictures without sound, with captions',
      sound: 'Sound alone',
      words: 'Words alone',
    },
    hints: {
      video: 'Captions are on. You can turn them off in the player.',
      small: 'A smaller picture, and no picture before you press play.',
      quiet: 'For a room that must be quiet.',
      sound: 'No pictures at all.',
      words: 'You read. Nothing else is fetched.',
    },
    chosen: 'This is how you listen from now on.',
  },
  clip: {
    region: (name: string) => `${name} answers`,
    regionUnknown: 'An answer',
    keys: 'While this part has the focus, the arrow keys go on: right and left to another person, down and up to another question.',
    says: (name: string) => `Read what ${name} says`,
    saysUnknown: 'Read what is said',
    captions: 'Captions',
    noPlayer: 'This browser cannot play it. The words are below.',
    noFile: 'There is no recording of this answer. You can read it.',
    notThisWay: 'This answer has a recording. You chose words alone.',
    soundOnly: 'This answer is in sound alone.',
    tellsIn: { en: 'Told in English', cy: 'Told in Welsh' },
    wholeStory: (name: string) => `All of ${name}’s answers`,
    allPeople: 'All answers to this question',
    question: (number: number) => `Question ${number}`,
  },
  on: {
    title: 'Where next?',
    nextQuestion: 'Next question, same person',
    nextPerson: 'Same question, next person',
    mix: 'Mix it up',
    mixText: 'An answer from anybody, to any question',
    mixNext: 'The next answer in your mix',
    keep: 'Keep this clip',
    keepText: 'With a thought of your own',
    passed: (name: string, questions: readonly number[]) =>
      questions.length === 1
        ? `${name} left out question ${list(questions)}.`
        : `${name} left out questions ${list(questions)}.`,
    last: (name: string) => `That was ${name}’s last answer.`,
    alone: 'Nobody else has answered this question yet.',
    somebody: 'Another voice, the same question',
    round: 'You have now been all the way round: everybody who answered this question has been heard.',
  },
  talk: {
    title: 'Something to talk about',
    asks: [
      'What in this answer surprised you?',
      'Which words will you remember tomorrow?',
      'What would you ask this person now?',
      'Is there anything here that could have been said by you?',
      'What did luck have to do with it?',
      'Who else was part of this, without being here to speak?',
    ],
  },
  people: {
    title: 'People you can hear',
    lead: 'Everybody has the same place here. Choose one, or take the first you see.',
    order: 'The order is drawn by chance, and is another one each time you come.',
    next: 'More people',
    before: 'The people before',
  },
  story: {
    caption: 'One working life',
    begin: 'Begin with the first answer',
    hear: 'Hear this answer',
    read: 'Go to this answer',
    passed: (name: string, questions: readonly number[]) =>
      questions.length === 1
        ? `${name} left out question ${list(questions)}. Anybody may.`
        : `${name} left out questions ${list(questions)}. Anybody may.`,
  },
  passed: {
    title: (name: string) => `${name} left this question out`,
    text: 'Everybody may leave out any question, and need not say why.',
    on: 'Go on to their next answer',
    back: 'Go back to the answer before',
    others: 'Hear others answer it',
  },
}
