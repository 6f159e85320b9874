/** How matching works, for anybody. */
export const how = {
  how: {
    title: 'How matching works',
    lead: 'First you look wide. Only then are a few opportunities suggested, and every one says why.',
    first: 'What comes first',
    firstText: [
      'Nobody is matched before they have listened to people from many kinds of work, kept what surprised them, talked about it and compared three answers.',
      'It is off until you say yes. You can say no again at any time.',
      'Under 18 a teacher or an adviser looks at each suggestion before you do.',
      'Searching for yourself, meeting employers and talking to an adviser never wait for any of this.',
    ],
    looked: 'What is looked at',
    lookedText: [
      'What you wrote that you like, and what you do not want.',
      'What your canvas says work depends on for you.',
      'Your year, how far and when you can go, and what a place must have for you.',
    ],
    never: 'What is never looked at',
    neverUsed: {
      name: 'Your name',
      sex: 'Whether you are a boy or a girl, a man or a woman',
      ethnicity: 'Where your family comes from',
      religion: 'What you believe',
      disability:
        'A disability. What you say you need from a place is used only to leave out places that do not have it',
      deprivation: 'How rich or poor your street is',
      'free-school-meals': 'Free school meals',
      'school-name': 'Which school you go to. Only how far it is from there',
      'other-people': 'What other people chose',
      benefits: 'Benefits',
      marks: 'Marks, tests or behaviour',
    },
    list: 'How the list is made',
    listText: [
      'What you cannot do is left out: too far, wrong age, wrong time, full.',
      'The rest is ordered by how many of the things you wrote it meets.',
      'Six are shown. At least two lie outside what you said you like, and they come from at least three groups of jobs.',
      'Not more than two come from one employer.',
      'When places are few, those who have had least come first, then a lottery.',
    ],
    no: 'What you will not find',
    noText: 'No score, no percentage, and nobody who says what you should become.',
  },
}
