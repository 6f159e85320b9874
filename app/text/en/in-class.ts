/** What a seat reads, in one voice; the other voices say the same, each in its own way. */
type SeatWords = {
  hello: (name: string) => string
  now: string
  listen: string
  write: string
  finish: string
  listenTitle: string
  listenLead: string
  keep: string
  keepTitle: string
  thought: string
  thoughtHint: string
  keptSaid: string
  talkTitle: string
  talkLabel: string
  talkHint: string
  save: string
  saved: string
  typedTitle: string
  typedLead: string
  nothingTyped: string
  forget: string
  forgotten: string
  finishTitle: string
  finishLead: string
  finishSend: string
  finished: string
  left: (heard: number, kept: number, rule: number) => string
  enough: string
  worry: string
}

const explorer: SeatWords = {
  hello: name => `You are ${name}`,
  now: 'Do this now',
  listen: 'Listen',
  write: 'Write',
  finish: 'We are done',
  listenTitle: 'People to hear',
  listenLead: 'Pick one. Listen. Then pick another.',
  keep: 'Keep this one',
  keepTitle: 'Keep it',
  thought: 'What did you think?',
  thoughtHint: 'A few words are enough. Do not write your name.',
  keptSaid: 'Kept.',
  talkTitle: 'What did you talk about?',
  talkLabel: 'One thing that surprised us',
  talkHint: 'Only your teacher reads it. Do not write names.',
  save: 'Save',
  saved: 'Saved.',
  typedTitle: 'What I typed',
  typedLead: 'You can delete anything here.',
  nothingTyped: 'Nothing yet.',
  forget: 'Delete',
  forgotten: 'Deleted.',
  finishTitle: 'Are you done?',
  finishLead: 'Tell your teacher that you are done. You can still go back.',
  finishSend: 'Yes, we are done',
  finished: 'Your teacher can see that you are done.',
  left: (heard, kept, rule) => `You heard ${heard}. You kept ${kept}. The lesson asks you to keep ${rule}.`,
  enough: 'You have kept all that the lesson asks for.',
  worry: 'If a story makes you worried or sad, tell a grown-up you trust.',
}

const student: SeatWords = {
  hello: name => `You are ${name}`,
  now: 'What to do now',
  listen: 'Listen to people',
  write: 'Write what you talked about',
  finish: 'Say that you have finished',
  listenTitle: 'People in this lesson',
  listenLead: 'Each screen has them in another order. Take them as they come.',
  keep: 'Keep this clip',
  keepTitle: 'Keep this clip',
  thought: 'A thought of your own',
  thoughtHint: 'What surprised you, or what would you ask? Please leave out names. Only you and your teacher see it.',
  keptSaid: 'Kept. Listen to somebody else, or go back to the lesson.',
  talkTitle: 'What you talked about',
  talkLabel: 'What surprised your group?',
  talkHint: 'Only you and your teacher see it. Please leave out names.',
  save: 'Save',
  saved: 'Saved.',
  typedTitle: 'See or delete what I typed',
  typedLead: 'This is everything typed at this seat. What you delete is gone at once.',
  nothingTyped: 'Nothing has been typed here yet.',
  forget: 'Delete this',
  forgotten: 'Deleted.',
  finishTitle: 'Have you finished?',
  finishLead:
    'Your teacher sees that you have finished, and how many clips you kept. There is no mark. You can still go on.',
  finishSend: 'We have finished',
  finished: 'Your teacher can see that you have finished.',
  left: (heard, kept, rule) =>
    `You have opened ${heard} ${heard === 1 ? 'clip' : 'clips'} and kept ${kept}. The lesson asks you to keep ${rule}.`,
  enough: 'You have kept all that the lesson asks for.',
  worry: 'If a story makes you worried or sad, tell an adult you trust. You can tell your teacher, now or later.',
}

const adult: SeatWords = {
  ...student,
  listenLead: 'Everybody has them in another order. Take them as they come.',
  thoughtHint:
    'What surprised you, or what would you ask? Please leave out names. Only you and whoever leads the session see it.',
  talkHint: 'Only you and whoever leads the session see it. Please leave out names.',
  finishLead:
    'Whoever leads the session sees that you have finished, and how many clips you kept. You can still go on.',
  finished: 'Whoever leads the session can see that you have finished.',
  worry: 'If a story troubles you, you can leave it at any time. Talk to somebody you trust.',
}

/** Lessons in a room: starting one, the board, joining by a code, and what a seat shows. */
export const inClass = {
  voices: { explorer, student, adult },
  years: (year: number) => (year === 0 ? 'Reception' : `Year ${year}`),
  adults: 'Adults',
  name: (first: string, second: string) => `${first} ${second}`,
  names: {
    first:
      'Quiet Brave Sunny Gentle Clever Happy Silver Golden Swift Merry Calm Bright Blue Green Red Amber Snowy Misty Stripy Spotty Jolly Lucky Mighty Tiny Dancing Singing Rolling Leaping Curious Friendly Early Starry'.split(
        ' ',
      ),
    second:
      'Otter Fox Badger Hedgehog Squirrel Rabbit Robin Owl Heron Swan Puffin Salmon Dolphin Seal Whale Dragon Horse Pony Lamb Goat Kitten Puppy Bear Wolf Lion Tiger Panda Camel Turtle Frog Beetle Sparrow'.split(
        ' ',
      ),
  },
  pictures:
    'dog cat mouse rabbit fox bear panda tiger lion cow pig frog monkey chicken penguin duck owl bee ladybird turtle octopus fish whale horse apple banana grapes strawberry cherries lemon carrot corn bread cheese cake biscuit football bicycle car bus train boat balloon present key book guitar umbrella'.split(
      ' ',
    ),
  list: {
    title: 'Lessons in class',
    lead: 'Start a lesson from a plan. Pupils join with a code on the board; nobody types a name.',
    start: 'Start a lesson',
    running: 'Going on now',
    none: 'No lesson is going on.',
    noneTitle: 'No lesson yet',
    noneText: 'Choose a lesson plan and start it. A head count is enough; you need no list of pupils.',
    over: 'Over',
    seats: (count: number) => (count === 1 ? '1 device joined' : `${count} devices joined`),
    choose: 'Which plan?',
    choosePlan: 'Choose a plan',
  },
  states: { open: 'Open', locked: 'Locked', ended: 'Over' },
  start: {
    title: 'Start a lesson',
    lead: 'The code works for two hours at most. The lesson needs no list of pupils.',
    plan: 'Lesson plan',
    place: 'Where',
    group: 'Group',
    noGroup: 'No group: a head count is enough',
    groupHint: 'With a group you can tick who is there, and tie devices to pupils by their cards.',
    year: 'Year group',
    headCount: 'How many are in the room?',
    writing: 'Pupils may write',
    writingHint:
      'In key stage 2 it is off unless you tick this. What they write is for them and for you; please read it after the lesson.',
    writingYes: 'Yes, they may write thoughts',
    send: 'Start the lesson',
    done: 'The lesson has started. Show the board.',
    noClips: 'This plan has no clips yet. Choose some first.',
    chooseClips: 'Choose clips',
    errors: {
      year: 'Choose a year group',
      'head-count': 'Enter how many are in the room, from 1 to 60',
    },
    refusals: { 'no-clips': 'This plan has no clips yet. Choose some first.' },
  },
  run: {
    board: 'Show on the board',
    poster: 'Print the code',
    code: 'Code',
    noCode: 'The code opens nothing any more.',
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    next: 'Next step',
    back: 'Step before',
    hold: 'Hold the time',
    goOn: 'Let the time run',
    longer: 'Five minutes more',
    held: 'The time is held',
    timeUp: 'Time is up. Go on when you are ready.',
    minutesLeft: (minutes: number) => (minutes <= 1 ? 'Less than a minute left' : `About ${minutes} minutes left`),
    lock: 'Lock: nobody else joins',
    unlock: 'Open again',
    end: 'End the lesson',
    endLead:
      'The code stops and every device is out. What was typed stays for you to read, and goes 30 days after you have.',
    ended: 'The lesson is over.',
    remove: 'Delete the lesson',
    removeLead: 'The lesson goes with its seats and everything typed in it. It cannot be brought back.',
    removed: 'The lesson is deleted.',
    there: 'Who is there',
    thereLead: 'You see what is complete, not how good it is.',
    nobody: 'Nobody has joined yet.',
    columns: {
      name: 'Name',
      table: 'Table',
      heard: 'Clips opened',
      written: 'Kept or written',
      done: 'Finished',
      key: 'To come back',
    },
    pair: 'two share',
    away: 'left the device',
    finished: 'Yes',
    notYet: 'Not yet',
    privateCount: 'The teacher sees it',
    removeSeat: 'Take out',
    seatRemoved: 'Taken out of the lesson.',
    withoutDevice: 'Pupils without a device',
    withoutDeviceHint: 'They listen with the others and count as there.',
    withoutDeviceSave: 'Save the number',
    counted: 'Saved.',
    thoughts: 'Read what they wrote',
    unseen: (count: number) => (count === 1 ? '1 to read' : `${count} to read`),
    errors: { count: 'Enter a number from 0 to 60' },
    refusals: { over: 'The lesson is over.' },
  },
  records: {
    title: 'On their own records',
    present: (count: number) => (count === 1 ? '1 is there without a device:' : `${count} are there without a device:`),
    noted: 'The talk is on their records.',
    tick: 'Tick who is there without a device',
    tickLead:
      'Tick those who listen with others, also the second of two at one device. Whoever tied a device with their card is there already.',
    who: 'Who is there?',
    tickSave: 'Save who is there',
    ticked: 'Saved who is there.',
    allSeated: 'Everybody of the group sits at a device of their own.',
    talk: 'Note the talk for everybody',
    again: 'Note the talk for somebody who was forgotten',
    talkLead: 'You note it once. It goes on the record of everybody who is there, and never twice.',
    forWhom: 'Whose record it goes on',
    nobody: 'Nobody is there with a record of their own. Tick who is there, or let pupils show their card.',
    notedOnce: 'It is noted already. Only those who were added since get it now.',
    people: 'How many talked at each table?',
    peopleHint: 'From 3 to 5',
    surprised: 'One thing that surprised them',
    surprisedHint: 'It stands in each portfolio. Leave out names.',
    heard: 'What did those without a device listen to?',
    heardHint: 'Take away what they did not hear to the end.',
    talkSave: 'Note the talk',
    saved: (count: number) => (count === 1 ? 'The talk is on 1 record.' : `The talk is on ${count} records.`),
    errors: {
      people: 'Enter a number from 3 to 5',
      thought: 'Write one thing that surprised them',
      'thought-long': 'Use at most 2,000 characters',
      'thought-odd': 'A character in it cannot be kept. Type it again.',
    },
    refusals: {
      'no-group': 'This lesson has no group to tick from.',
      'noted-already': 'The talk is on their records already. You can add somebody, and take nobody away.',
      'nobody-there': 'Nobody is there with a record of their own.',
      'no-such-clip': 'One of these clips was taken back. Look at the list again.',
    },
  },
  board: {
    title: 'Lesson board',
    join: 'Go to',
    type: 'and type',
    there: (count: number) => (count === 1 ? '1 device is in' : `${count} devices are in`),
    locked: 'The lesson is locked.',
    ended: 'The lesson is over.',
    qr: 'Point a camera here to join',
    thought: 'One of you thought',
    talk: 'Talk about it',
    end: 'Back to the lesson',
  },
  poster: {
    title: 'Join the lesson',
    one: 'Go to this address, or point a camera at the square.',
    two: 'Type this code.',
    three: 'Remember your three pictures. They bring you back.',
    none: 'This lesson has no code any more.',
    noName: 'You type no name.',
  },
  thoughts: {
    title: 'What they wrote',
    lead: 'For you alone. Read it as thoughts: there is no mark. Say below when you have read them.',
    none: 'Nobody has written anything yet.',
    show: 'Show on the board, without a name',
    hide: 'Take off the board',
    onBoard: 'On the board now',
    passOn: 'Copy to the safeguarding lead',
    passed: 'Copied to the safeguarding lead',
    passedSaid: 'A copy is with the safeguarding lead. Please follow your safeguarding rules today as well.',
    seen: 'I have read these',
    seenSaid: 'Noted. The lesson goes 30 days from now.',
    noLead: 'Your school has not said who its safeguarding lead is. A careers leader can, under Learners.',
    refusals: {
      over: 'The lesson is over, so nothing is shown on the board.',
      'no-lead': 'Your school has not said who its safeguarding lead is. Go to them yourself today.',
      'passed-already': 'The safeguarding lead has a copy already.',
    },
  },
  passed: {
    title: 'Passed to you',
    lead: 'Colleagues passed you these because you lead on safeguarding. Nobody else sees them here. Put what needs recording into your own safeguarding record.',
    none: 'Nothing has been passed to you.',
    from: (teacher: string) => `Passed on by ${teacher}`,
    read: 'Mark as read',
    isRead: 'Read',
    readSaid: 'Noted.',
    waiting: (count: number): string =>
      count === 1
        ? 'A colleague passed on what a learner wrote. Read it'
        : `Colleagues passed on ${count} thoughts. Read them`,
    letter: {
      subject: 'Something was passed to you',
      hello: (name: string) => `Hello ${name},`,
      text: 'A colleague has passed on what a learner wrote, because you lead on safeguarding. For safety the words are not in this letter. Please read them today.',
      button: 'Read it',
    },
  },
  join: {
    title: 'Join a lesson',
    lead: 'Type the code from the board. You need no name and no account.',
    demo: (code: string) => `This is a demonstration. Its lesson is always open: ${code}`,
    code: 'Code',
    hint: 'Like ACDE 234. Big or small letters, with or without the space.',
    pair: 'Two of us share this device',
    send: 'Join',
    over: 'You are not in a lesson now. If it is still going on, come back with your three pictures.',
    again: 'I was here before: come back with my pictures',
    signIn: 'I have an account: sign in',
    errors: { code: 'Enter the code your teacher gave you, like ACDE 234' },
    refusals: {
      'no-such-code': 'That code opens no lesson. Look at the board again, or ask your teacher.',
      'too-many': 'Too many codes were tried. Wait ten minutes, or ask your teacher.',
      locked: 'The lesson is locked. Ask your teacher to let you in.',
      full: 'The lesson is full. Ask your teacher.',
    },
  },
  again: {
    title: 'Come back to your seat',
    lead: 'Type the code, then choose your three pictures in their order.',
    first: 'First picture',
    second: 'Second picture',
    third: 'Third picture',
    send: 'Come back',
    errors: { code: 'Enter the code your teacher gave you, like ACDE 234', picture: 'Choose a picture' },
    refusals: {
      'no-such-code': 'That code opens no lesson. Look at the board again, or ask your teacher.',
      'no-such-row': 'No seat has these pictures in this order. Try again, or ask your teacher.',
      'too-many': 'Too many were tried. Wait ten minutes, or ask your teacher.',
    },
  },
  seat: {
    key: 'Your three pictures. Remember them: they bring you back.',
    table: (table: number) => `Table ${table}`,
    notYou: 'Not you? Leave this seat',
    leaveTitle: 'Leave this seat?',
    leaveLead: 'Somebody else can use the device then. You come back with your three pictures.',
    leaveSend: 'Leave',
    left: 'You have left your seat.',
    home: 'Back to the lesson',
    heard: 'Opened',
    kept: 'Kept',
    noClips: 'This lesson has no clips to hear.',
    gone: 'A clip was here. The person took it back.',
    held: 'The time is held.',
    errors: {
      thought: 'Write something, or go back',
      'thought-long': 'That is longer than we can keep. Make it shorter.',
      'thought-odd': 'There is a sign in it that we cannot keep. Take it out.',
    },
    refusals: {
      over: 'The lesson is over.',
      'too-many': 'There is no more room for this lesson. Delete something first.',
      'not-writing': 'This class does not write today. You can keep the clip without words.',
    },
    card: 'I have a picture card',
    tied: 'Your card is in. What you keep comes along to your next lesson.',
    ownRecord: 'Go to your own pages',
  },
  privacy: {
    title: 'What happens with what I do here',
    bands: {
      '5-9': {
        title: 'If you are 5 to 9',
        lines: [
          'You do not tell us your name. The lesson makes one up.',
          'Your teacher can see what you keep. Nobody else can.',
          'You can delete it. After the lesson it goes away.',
        ],
      },
      '10-12': {
        title: 'If you are 10 to 12',
        lines: [
          'We do not ask who you are. The lesson makes up a name for you.',
          'What you keep and write is for you and your teacher. It is never shown to the class unless your teacher says yes.',
          'If you write that somebody is hurting you, your teacher must pass it on to keep you safe.',
          'You can see and delete what you typed at any time in the lesson. The rest goes 30 days after your teacher has read it.',
        ],
      },
      '13-15': {
        title: 'If you are 13 to 15',
        lines: [
          'No name, no e-mail, no place and nothing about your device is kept. A cookie holds your seat for two hours.',
          'Your teacher sees what you keep and write, and nobody else, unless they worry for your safety. Nothing is scored.',
          'With a picture card, what you do goes to your own record at school. Without one it goes 30 days after your teacher has read it.',
          'You can see and delete what you typed at any time in the lesson.',
        ],
      },
      '16-17': {
        title: 'If you are 16 or 17',
        lines: [
          'Your school is responsible for what is kept here, as part of its teaching. No name, e-mail, location or device is kept.',
          'Whoever leads the lesson reads what you keep and write; a worrying note is passed to the safeguarding lead. Nobody scores or profiles you.',
          'With a picture card it joins your own record; otherwise it goes 30 days after it was read.',
          'You can see and delete what you typed during the lesson, and ask your school for anything later.',
        ],
      },
    },
  },
}
