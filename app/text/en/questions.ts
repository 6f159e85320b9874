/** The thirty common questions, set v1. Their numbers never change: a recording keeps the set it was asked from. */
export const questions = {
  themes: {
    A: 'Home and beginnings',
    B: 'School and learning',
    C: 'Ambitions and turning points',
    D: 'Work now',
    E: 'Setbacks, luck and help',
    F: 'Values and looking on',
  },
  asked: {
    1: {
      label: 'People around you',
      prompt: 'Who was around you when you were growing up, and how did they spend their days?',
      why: 'We learn what a day can look like from the people we see first, whether or not they are paid.',
    },
    2: {
      label: 'Work you saw',
      prompt: 'Of the adults you knew well, what work did they do, and what did you make of it?',
      why: 'Many people first want, or first refuse, the work they saw close to home.',
    },
    3: {
      label: 'Your place',
      prompt: 'What was the place you grew up in like, and what did people there expect of someone like you?',
      why: 'A place can open doors and close them. You could describe a street, a village or many moves.',
    },
    4: {
      label: 'Home and school',
      prompt: 'How did the people at home feel about school and learning?',
      why: 'Listeners hear that homes differ, and that there is no right kind.',
    },
    5: {
      label: 'Money talk at home',
      prompt: 'What was talked about at home when it came to money and jobs, and what never was?',
      why: 'What is not said shapes us too. Say only what you are glad for others to hear.',
    },
    6: {
      label: 'You at school',
      prompt: 'What were you like at school, on an ordinary day?',
      why: 'Listeners may find somebody who was like them. A small true picture is enough.',
    },
    7: {
      label: 'What stayed with you',
      prompt: 'Which lesson, teacher or activity has stayed with you, and why?',
      why: 'Often it is one hour that stays. It need not have been in a classroom.',
    },
    8: {
      label: 'What was hard',
      prompt: 'What was hard for you there, and what happened about it?',
      why: 'Somebody who finds school hard now may be glad to hear it. You choose how much to tell.',
    },
    9: {
      label: 'Leaving education',
      prompt: 'When did you leave full-time education, and how was that decided?',
      why: 'People leave at many ages and for many reasons, and not all of them choose.',
    },
    10: {
      label: 'Learning since then',
      prompt: 'What have you learned since then, and where did the learning happen?',
      why: 'Learning goes on at work, at home and by mistake. All of it counts here.',
    },
    11: {
      label: 'At ten, at sixteen',
      prompt: 'What did you want to be at ten? And at sixteen?',
      why: 'Wishes change. It helps to hear what became of other people’s.',
    },
    12: {
      label: 'First work',
      prompt: 'What was the first work you did, paid or not?',
      why: 'A paper round, a younger brother, a market stall: small beginnings teach a lot.',
    },
    13: {
      label: 'How you got here',
      prompt: 'How did you come to do what you do now?',
      why: 'The way is seldom straight. Tell the turns, the waiting and the chance as well.',
    },
    14: {
      label: 'A crossroads',
      prompt: 'Tell me about a crossroads: what did you choose, and what was the other road?',
      why: 'Listeners have choices coming. They can hear how yours felt, before and after.',
    },
    15: {
      label: 'Not for people like you',
      prompt: 'Was there anything you thought was “not for people like you”? Do you still think so?',
      why: 'Most people have had this thought about something. Saying it aloud helps others look at theirs.',
    },
    16: {
      label: 'An ordinary day',
      prompt: 'Take me through an ordinary working day.',
      why: 'A job’s name says little. Times, places, people and lunch say more.',
    },
    17: {
      label: 'The people',
      prompt: 'Who do you work with, and what are they like to work with?',
      why: 'For many people, the others make the job. Please use no full names.',
    },
    18: {
      label: 'The best part',
      prompt: 'Which part of the work do you enjoy most?',
      why: 'What people enjoy is often not what you would guess from outside.',
    },
    19: {
      label: 'The part to give away',
      prompt: 'Which part would you happily hand to somebody else?',
      why: 'Every kind of work has some. Honest answers are fair to the listener.',
    },
    20: {
      label: 'A surprise',
      prompt: 'What would surprise people about your work?',
      why: 'You know things about your work that nobody outside can see.',
    },
    21: {
      label: 'Being good at it',
      prompt: 'What do you have to be good at, and how did you get good at it?',
      why: 'Skills have a history. Listeners can hear that they grow.',
    },
    22: {
      label: 'Work and life',
      prompt: 'How does work fit with the rest of your life: money, time, health, people who depend on you?',
      why: 'Work takes its place among other things. Tell only what you are happy to share.',
    },
    23: {
      label: 'Something went wrong',
      prompt: 'Tell me about something that went wrong, and what you did next.',
      why: 'Things go wrong for everybody. What came next is worth hearing.',
    },
    24: {
      label: 'Treated unfairly',
      prompt: 'Have you been treated unfairly, or felt out of place, at work or in learning? How did you deal with it?',
      why: 'It may help somebody who is in the middle of it. You may leave this out without a word.',
    },
    25: {
      label: 'Who helped',
      prompt: 'Whose help made a difference, and what did they do?',
      why: 'Help is often small. Hearing of it shows what to ask for, and what to give.',
    },
    26: {
      label: 'Luck',
      prompt: 'What part has luck played, good or bad?',
      why: 'Effort is only a part of every story. Luck is another, and it is fair to say so.',
    },
    27: {
      label: 'Doing well',
      prompt: 'What does “doing well in life” mean to you?',
      why: 'There are many answers to this, and listeners are making up their own.',
    },
    28: {
      label: 'What matters to you',
      prompt: 'What matters to you that your work lets you do, or stops you doing?',
      why: 'Work makes room for some things and takes room from others.',
    },
    29: {
      label: 'In ten years',
      prompt: 'Where might you be in ten years, and what is likely to change in your line of work?',
      why: 'Work changes. People inside it see the change coming first. A guess is fine.',
    },
    30: {
      label: 'Yourself at thirteen',
      prompt:
        'If you could sit next to yourself at thirteen for five minutes, what would you want to hear, and what would you say?',
      why: 'Many listeners are about that age. It is all right to say that you do not know.',
    },
  },
}

/** The number of a question. */
export type QuestionNumber = keyof typeof questions.asked
