import type { Trade } from './trade'

/** Trades that look after people: health, learning, public service, sport. */
export const tradesWithPeople: readonly Trade[] = [
  {
    sector: 'health-care',
    sic: 'Q',
    firms: [
      ['Netherquay Community Hospital', 'large', 'Netherquay'],
      ['Larkstead Infirmary', 'large', 'Larkstead'],
      ['Hexholme Cottage Hospital', 'medium', 'Hexholme'],
    ],
    ideas: [
      [
        'talk',
        'Forty jobs in one hospital, and only some of them are doctors',
        'A porter, a radiographer and a ward clerk say what they did yesterday, then take questions.',
      ],
      [
        'visit',
        'Behind the doors of our X-ray department',
        'See the machines, meet the people who run them, and read a picture of a broken wrist.',
      ],
      [
        'workshop',
        'Wash, listen, bandage: three skills nurses use every hour',
        'Small groups practise on each other and on our training arm. Everybody has a go.',
      ],
      [
        'mentoring',
        'A term with a health care assistant',
        'Four meetings with the same two colleagues, for a small group thinking about care.',
      ],
    ],
  },
  {
    sector: 'health-care',
    sic: 'Q',
    firms: [
      ['Rushwater House Care Home', 'medium', 'Rushwater'],
      ['The Orchards Care Home, Dunmarsh', 'small', 'Dunmarsh'],
      ['Elverwick Home Care Co-operative', 'small', 'Elverwick'],
    ],
    ideas: [
      [
        'talk',
        'What a good day in a care home looks like',
        'Our activities lead and a resident talk together about who does what, and why it matters.',
      ],
      [
        'visit',
        'Tea with our residents',
        'Learners meet residents and staff, help with an afternoon activity and ask what they like.',
      ],
      [
        'mock-interview',
        'Kind interviews with people who hire carers',
        'Ten minutes each. We ask about kindness and reliability, not about grades.',
      ],
    ],
  },
  {
    sector: 'health-care',
    sic: 'Q',
    firms: [
      ['Larkstead Family Dental Practice', 'small', 'Larkstead'],
      ['Wetherlow Eye Clinic', 'micro', 'Wetherlow'],
      ['Saltwyke Pharmacy', 'micro', 'Saltwyke'],
    ],
    ideas: [
      [
        'talk',
        'Four careers behind one reception desk',
        'Reception, nurse, hygienist, manager: four people, four ways in, one small team.',
      ],
      [
        'workshop',
        'Mix it, measure it, label it',
        'Learners follow a recipe to make a safe hand cream and learn why labels matter.',
      ],
      [
        'mock-interview',
        'Interviews with a practice manager',
        'Real questions from our last round of apprentice interviews, and honest notes after.',
      ],
    ],
  },
  {
    sector: 'health-care',
    sic: 'M',
    firms: [
      ['Marrowdale Vets', 'small', 'Marrowdale'],
      ['Gildersby Animal Hospital', 'small', 'Gildersby'],
      ['Inglewater Farm Vets', 'micro', 'Inglewater'],
    ],
    ideas: [
      [
        'talk',
        'Vet, nurse, receptionist: who keeps an animal alive',
        'The story of one dog that came in on a Friday night, told by the three people who were there.',
      ],
      [
        'visit',
        'A quiet hour at the animal hospital',
        'See the kennels, the theatre and the laboratory between clinics. Groups of twelve at most.',
      ],
      [
        'workshop',
        'Read the numbers: is this calf well?',
        'Weights, temperatures and charts from a real farm visit. Good for maths groups.',
      ],
    ],
  },
  {
    sector: 'learning',
    sic: 'P',
    firms: [
      ['Little Larks Nursery', 'small', 'Larkstead'],
      ['Brackenholt Forest School', 'micro', 'Brackenholt'],
      ['Stepping Stones Nursery, Wetherlow', 'small', 'Wetherlow'],
    ],
    ideas: [
      [
        'visit',
        'A morning with three-year-olds',
        'Learners join in play, then talk with staff about what the children were learning.',
      ],
      ['talk', 'Looking after small children is skilled work', 'What we notice, what we write down, and how to train.'],
      [
        'workshop',
        'Plan a story time that works',
        'Choose a book, plan the questions, and try it on the rest of the group.',
      ],
    ],
  },
  {
    sector: 'learning',
    sic: 'P',
    firms: [
      ['Northmoor Teaching Assistants Agency', 'small', 'Larkstead'],
      ['Hexholme Language Tutors', 'micro', 'Hexholme'],
      ['Second Chance Adult Learning, Netherquay', 'small', 'Netherquay'],
    ],
    ideas: [
      [
        'talk',
        'I left school at sixteen and now I teach adults',
        'How people learn at thirty and fifty, by someone who did it too.',
      ],
      ['mentoring', 'Reading partners, grown up', 'Our tutors meet a small group four times about learning to learn.'],
      ['mock-interview', 'Practise saying what you are good at', 'Gentle interviews for those who find talking hard.'],
    ],
  },
  {
    sector: 'public-service',
    sic: 'O',
    firms: [
      ['Northmoor Fire and Rescue', 'large', 'Larkstead'],
      ['Carrowmoor Mountain Rescue', 'small', 'Carrowmoor'],
      ['Netherquay Lifeboat Station', 'small', 'Netherquay'],
    ],
    ideas: [
      [
        'visit',
        'Kit on: an hour at the station',
        'Try the coat, hold the hose, hear what happens in the two minutes after a call.',
      ],
      [
        'talk',
        'The calm people: how we train for bad days',
        'Crew members on teamwork, fear and shift work. Room for plenty of questions.',
      ],
      ['workshop', 'Knots, stretchers and who gives the orders', 'Move a team-mate safely across the hall in six.'],
    ],
  },
  {
    sector: 'public-service',
    sic: 'O',
    firms: [
      ['Northmoor County Council', 'large', 'Larkstead'],
      ['Saltwyke Town Council', 'small', 'Saltwyke'],
      ['Northmoor Archives and Libraries', 'medium', 'Elverwick'],
    ],
    ideas: [
      [
        'talk',
        'Three hundred kinds of job in one council',
        'From gritting lorries to planning new schools: who does it, and how they got there.',
      ],
      [
        'workshop',
        'You have the money: plan a park',
        'Groups get a map, a budget and some angry letters, and have to agree.',
      ],
      [
        'careers-fair',
        'The council at your careers fair',
        'Two of our apprentices, a map of every team, and no leaflets.',
      ],
      [
        'mock-interview',
        'Interviews with our apprentice team',
        'Run by people who were on the other side of the table two years ago.',
      ],
    ],
  },
  {
    sector: 'public-service',
    sic: 'O',
    firms: [
      ['Northmoor Police', 'large', 'Larkstead'],
      ['Northmoor Ambulance Service', 'large', 'Gildersby'],
      ['Dunmarsh Army Reserve Centre', 'medium', 'Dunmarsh'],
    ],
    ideas: [
      [
        'talk',
        'Who answers when you call for help',
        'A call handler plays a made-up call and stops it at each decision. What would you ask next?',
      ],
      ['visit', 'See the control room', 'Sixteen learners at a time, at a quiet hour. No phones, many questions.'],
      [
        'mock-interview',
        'Interviews in the way we really hold them',
        'Questions about what you did, not what you would do. Notes to take home.',
      ],
      ['careers-fair', 'Blue-light jobs that are not in uniform', 'Mechanics, analysts, dog handlers and cooks.'],
    ],
  },
  {
    sector: 'sport',
    sic: 'R',
    firms: [
      ['Larkstead Leisure Centre', 'medium', 'Larkstead'],
      ['Rushwater Sailing Club', 'micro', 'Rushwater'],
      ['Northmoor Community Football Trust', 'small', 'Dunmarsh'],
    ],
    ideas: [
      [
        'workshop',
        'Coach the coach: run a warm-up that includes everyone',
        'Learners plan and lead ten minutes for each other, with a coach beside them.',
      ],
      ['talk', 'Jobs in sport for people who do not win', 'Grounds, bookings, coaching, physio, lifeguards.'],
      [
        'visit',
        'Under the pool: how a leisure centre runs',
        'Pumps, boilers, rotas and the person who holds the keys.',
      ],
    ],
  },
]
