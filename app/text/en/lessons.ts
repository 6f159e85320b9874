/** The lesson plans that come with Traverse, in words. Their minutes, questions and rules are with the case studies. */
export const lessons = {
  phases: {
    ks2: 'Key stage 2, ages 7 to 11',
    ks3: 'Key stage 3, ages 11 to 14',
    ks4: 'Key stage 4, ages 14 to 16',
    'post-16': 'Post-16',
    adult: 'Adults',
  },
  headings: {
    purpose: 'What it is for',
    forWhom: 'For',
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
    needs: 'What you need',
    questions: 'Questions you listen to',
    rule: 'What each learner hands in',
    steps: 'Step by step',
    teacher: 'You',
    pupils: 'Learners',
    talk: 'To get talk going',
    paper: 'Without any device',
    ending: 'How to end',
    care: 'If something hard comes up',
  },
  rule: (clips: number, groups: number) => `At least ${clips} clips, from at least ${groups} kinds of work.`,
  care: {
    before:
      'Listen to the clips first. People here speak plainly about illness, loss, money and being treated badly. Choose with your own class in mind.',
    during:
      'Nobody has to tell about their own life. Let people talk about the voices they heard. Anybody may pass, step out or do another task, and need not say why.',
    after:
      'If a learner says something that makes you fear for them, listen and do not promise to keep it secret. Follow your safeguarding rules the same day. Tell the person who leads on safeguarding.',
    toLearner: 'If a story makes you worried or sad, tell an adult you trust. You can tell your teacher, now or later.',
  },
  plans: {
    'same-question': {
      title: 'The same question, three lives',
      purpose:
        'Three people in very different work answer one question. Learners find that nobody’s answer is the right one, and that a job’s name tells you little.',
      needs: ['A screen and sound, or one device for each pair', 'A sheet of paper folded in three, one each'],
      steps: [
        {
          title: 'Guess first',
          teacher:
            'Read out three jobs and the question: “What would surprise people about your work?” Do not play anything yet.',
          pupils: 'Write one guess for each job, in the three parts of the paper. Nobody’s guess is marked.',
        },
        {
          title: 'Listen together',
          teacher: 'Play one answer. Stop. Leave ten seconds of quiet before anybody speaks.',
          pupils: 'Under your guess, write a few words this person really used.',
        },
        {
          title: 'Stay on the question',
          teacher:
            'Let pairs go on to other people with the same question. Ask them to take the next person as they come, not to choose by job.',
          pupils: 'Listen to two or more people. Keep one clip from each, with a thought of your own.',
        },
        {
          title: 'Lay them side by side',
          teacher: 'Make groups of four. Ask: what do these people share, what differs, and what did it depend on?',
          pupils:
            'Put your kept clips together. Agree one sentence that is true of all of them. It is harder than it looks.',
        },
        {
          title: 'Look back at the guesses',
          teacher: 'Ask who would change a guess, and what in the clip changed it. Take two or three.',
          pupils: 'Say, or write, one thing you would now ask a person in that work.',
        },
      ],
      talk: [
        'Whose answer was furthest from your guess?',
        'What did somebody say that you could say about school?',
        'If you had not been told the job, could you have guessed it?',
      ],
      paper:
        'Print the answers as cards, at least six from three kinds of work, with the job on the back. Learners read a card aloud, guess, and then turn it over.',
      ending:
        'Each learner hands in three clips or cards with a thought beside each. Read the thoughts as thoughts: there is no mark.',
    },
    'not-for-me': {
      title: 'Who says it is not for me?',
      purpose:
        'Learners hear people speak of a thing they believed was “not for people like me”, and draw where such ideas come from.',
      needs: [
        'A screen and sound',
        'Large paper and pens',
        'A corner of the room for those who would rather work alone',
      ],
      steps: [
        {
          title: 'Draw a door',
          teacher:
            'Ask everybody to draw a closed door: any shape, any size. Say that it leads to something a made-up person thinks is not for them.',
          pupils: 'Draw the door. Write on it who might be outside and what might be inside. Keep it made up.',
        },
        {
          title: 'Hear three doors',
          teacher: 'Play three answers, each from another kind of work. After each one ask only: what was the door?',
          pupils: 'Draw each person’s door small, on a new sheet. Beside it write one word they said.',
        },
        {
          title: 'Who put it there?',
          teacher:
            'Ask what had closed each door: a rule, a look, a picture, a thing never said? Walk round. Do not ask about pupils’ own doors.',
          pupils: 'In colour, draw what closed each door. In another colour draw what opened it, if it opened.',
        },
        {
          title: 'A walk round the room',
          teacher: 'Hang the sheets. Everybody walks and looks, with no talking for the first three minutes.',
          pupils: 'Put a small dot beside one thing you had not thought of. Then tell one other person which, and why.',
        },
        {
          title: 'Close kindly',
          teacher: 'Say that some doors are still shut and that this is not the fault of the person outside.',
          pupils: 'Finish the sentence “Somebody could open a door by …”. You may draw the end of it.',
        },
      ],
      talk: [
        'Did the person still think so at the end?',
        'Who opened it: they themselves, another person, or luck?',
        'Can a door be closed without anybody meaning to?',
      ],
      paper:
        'Print three answers in large letters and read them aloud yourself. Everything else is already paper. With the youngest, take one answer and one door.',
      ending:
        'Keep the class’s sentences on the wall for a week. Take the drawings down before visitors come, unless all agree.',
    },
    crossroads: {
      title: 'Crossroads',
      purpose:
        'Learners hear how real choices were made: with sums, in a hurry, for somebody else, or by a late train. They practise looking at both roads.',
      needs: ['One device for each pair, or a screen', 'A long strip of paper for each group', 'Two colours of pen'],
      steps: [
        {
          title: 'A small choice',
          teacher: 'Ask for the smallest choice anybody made today, and what it depended on. Give one of your own.',
          pupils: 'Tell a neighbour one small choice. Say what would have changed it.',
        },
        {
          title: 'Stand at three crossroads',
          teacher: 'Pairs listen to the crossroads question from three people in three kinds of work.',
          pupils: 'For each: which roads were there? Who else was in it? What could they not know yet? Keep the clip.',
        },
        {
          title: 'Draw both roads',
          teacher:
            'Groups take one clip each and draw the road taken in one colour, and the other road as far as they can, with as much care.',
          pupils: 'Draw both. Mark where money, health, family, distance or luck stood beside the road.',
        },
        {
          title: 'Argue for the other road',
          teacher: 'Each group speaks for the road that was not taken. The class asks questions. Nobody votes.',
          pupils: 'Speak as fairly as you can. Nobody here is deciding for that person. They have done it already.',
        },
        {
          title: 'Who could I ask?',
          teacher:
            'Say when and where a careers adviser can be seen. Say that it is for everybody, whatever their plans.',
          pupils: 'Write down one choice that is coming, and one person you could talk to about it. Keep the paper.',
        },
      ],
      talk: [
        'Did anybody regret it? Did they say so, or did you hear it?',
        'Which of these people had a choice, and which had less of one?',
        'How big a part did waiting play?',
      ],
      paper:
        'Print at least six crossroads answers as cards. Cut each after the question and before the choice: groups guess, and then get the second half.',
      ending:
        'Each learner hands in three clips or cards with a thought on what the choice depended on. Their own coming choice stays with them.',
    },
    'ordinary-day': {
      title: 'What does an ordinary day feel like?',
      purpose:
        'Younger pupils hear what people really do from morning to night, and find that every kind of work has a nice part and a dull part.',
      needs: ['A screen and sound', 'A strip of six empty boxes for each pupil', 'Crayons'],
      steps: [
        {
          title: 'My day in six boxes',
          teacher: 'Draw your own day in six quick boxes on the board. Make one of them dull.',
          pupils: 'Draw your school day in six boxes. Give the nicest box a sun and the dullest box a cloud.',
        },
        {
          title: 'Listen to a day',
          teacher: 'Play one ordinary day, twice. The second time, stop after each part.',
          pupils: 'Draw what you hear in six boxes. It need not be good drawing. A bed, a van, a pan will do.',
        },
        {
          title: 'Sun and cloud',
          teacher: 'Now play, from three people, the part they enjoy and the part they would give away.',
          pupils: 'Put a sun or a cloud for each person, and draw one thing inside it.',
        },
        {
          title: 'Swap a box',
          teacher: 'In threes: which box from somebody’s day would you like to try, for one hour?',
          pupils: 'Cut out one box, or point to it, and say why. Nobody has to choose a whole job.',
        },
      ],
      talk: [
        'What time did they eat? Who with?',
        'Which sounds would you hear in that day?',
        'Did two people have the same cloud?',
      ],
      paper:
        'Read three short answers aloud, slowly, and show the pictures the class draws. Picture cards of things (a kettle, a boot, a bus, a crate) help those who do not read yet.',
      ending:
        'Hang the days in a line, in no order. Ask pupils to take one question home: “What was your dullest box today?”',
    },
    'went-wrong': {
      title: 'Something went wrong',
      purpose:
        'People tell of a mistake or a blow and what they did next. Learners look at what came after: who was told, who helped, and what was luck.',
      needs: ['Headphones or a quiet room', 'Paper with three columns: what happened, what next, what helped'],
      steps: [
        {
          title: 'Agree how we listen',
          teacher:
            'Say what it is about, and that anybody may pass. Agree that what is said in the room stays there, except a danger to somebody.',
          pupils: 'Add one thing that would help you to listen well.',
        },
        {
          title: 'Four accounts',
          teacher: 'Let people listen alone, in their own order, to four answers from three kinds of work or more.',
          pupils: 'Fill in the three columns for each. Keep the clip. Stop whenever you like.',
        },
        {
          title: 'The next ten minutes',
          teacher: 'In threes, look only at the middle column. What did each do first? Whom did they tell?',
          pupils: 'Find two first steps that are alike, and one that you would not have thought of.',
        },
        {
          title: 'What could be set up before?',
          teacher: 'Ask what a workplace or a college could have ready, so that a mistake is easier to own up to.',
          pupils: 'Write one such thing. If you wish, also write the name of a person you would tell.',
        },
      ],
      talk: [
        'Who paid for the mistake?',
        'Could everybody have owned up as safely as this person did?',
        'What was luck, and what was not?',
      ],
      paper:
        'Print eight answers as cards and lay them face up on tables. People move from card to card, in their own time, with the three columns on a clipboard.',
      ending:
        'Each hands in four clips or cards with a thought on what helped. Say where to find help with work, money and health, and that you can stay for a few minutes.',
    },
  },
}
