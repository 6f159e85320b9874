import type { Trade } from './trade'

/** Trades that serve, carry, sell, count and create. */
export const tradesThatServe: readonly Trade[] = [
  {
    sector: 'digital',
    sic: 'J',
    firms: [
      ['Rushwater Software', 'small', 'Rushwater'],
      ['Larkstead Data Works', 'medium', 'Larkstead'],
      ['Blue Heron Games, Elverwick', 'micro', 'Elverwick'],
    ],
    ideas: [
      [
        'talk',
        'I write code, and most of my day is talking',
        'What teams really do, from first idea to the phone call when it breaks.',
      ],
      [
        'workshop',
        'Break our game, then mend it',
        'Learners hunt for faults in a small game and write reports somebody can use.',
      ],
      [
        'mentoring',
        'Build one small thing with us',
        'Five short meetings online with a developer. No experience needed.',
      ],
      ['mock-interview', 'Interviews for jobs with computers', 'We ask how you found things out, not what you know.'],
    ],
  },
  {
    sector: 'digital',
    sic: 'J',
    firms: [
      ['Gildersby Networks', 'small', 'Gildersby'],
      ['Northmoor Cyber Security', 'small', 'Larkstead'],
      ['Saltwyke Web Studio', 'micro', 'Saltwyke'],
    ],
    ideas: [
      ['workshop', 'Spot the trick: how people get fooled online', 'Real cases with the names changed, in teams.'],
      ['talk', 'Keeping a whole town connected', 'Cables, cupboards, vans and the night the storm came.'],
      ['visit', 'Inside a small web studio', 'Six desks, one kettle, and a website made in a morning.'],
    ],
  },
  {
    sector: 'creative',
    sic: 'R',
    firms: [
      ['Larkstead Playhouse', 'small', 'Larkstead'],
      ['Netherquay Museum', 'small', 'Netherquay'],
      ['Wetherlow Brass and Strings', 'micro', 'Wetherlow'],
    ],
    ideas: [
      [
        'visit',
        'Backstage with the lights on',
        'Sound, light, costume, box office: who makes a show happen besides actors.',
      ],
      ['workshop', 'Light one scene three ways', 'Learners take turns as designer, operator and critic.'],
      ['talk', 'A living from the arts, honestly', 'Three people, their jobs, and the other jobs that pay for them.'],
    ],
  },
  {
    sector: 'creative',
    sic: 'J',
    firms: [
      ['Northmoor Gazette', 'small', 'Larkstead'],
      ['Tarnlight Film and Sound', 'micro', 'Inglewater'],
      ['Hexholme Print and Sign', 'small', 'Hexholme'],
    ],
    ideas: [
      ['workshop', 'Make the front page in an hour', 'Five stories, room for two. Teams decide, write and cut.'],
      [
        'talk',
        'Getting the facts right when everyone is in a hurry',
        'A reporter, an editor and a mistake we printed.',
      ],
      ['mentoring', 'A small film with a real deadline', 'Four meetings from idea to showing.'],
    ],
  },
  {
    sector: 'creative',
    sic: 'M',
    firms: [
      ['Otterhythe Graphic Design', 'micro', 'Otterhythe'],
      ['Brackenholt Photography', 'sole-trader', 'Brackenholt'],
      ['Quarrystead Letterpress', 'sole-trader', 'Quarrystead'],
    ],
    ideas: [
      ['talk', 'How I get paid for drawing', 'Clients, prices, bad briefs, and the job I am proud of.'],
      ['workshop', 'A poster that works from across the room', 'Type, colour and nerve. We print the best three.'],
      ['mock-interview', 'Show your work: portfolio talks', 'Ten minutes with a designer who looks properly.'],
    ],
  },
  {
    sector: 'hospitality',
    sic: 'I',
    firms: [
      ['The Mill Hotel, Larkstead', 'medium', 'Larkstead'],
      ['Carrowmoor Lodge', 'small', 'Carrowmoor'],
      ['Saltwyke Harbour Hotel', 'medium', 'Saltwyke'],
    ],
    ideas: [
      [
        'visit',
        'A hotel between check-out and check-in',
        'Kitchen, laundry, front desk. See why two hours are never enough.',
      ],
      ['talk', 'Started washing pots, now I run the place', 'A manager on learning every job in the building.'],
      ['mock-interview', 'Interviews with a hotel manager', 'Smile optional, honesty welcome. Notes to keep.'],
      ['workshop', 'Lay it, serve it, mend it when it goes wrong', 'Service skills, with awkward guests played by us.'],
    ],
  },
  {
    sector: 'hospitality',
    sic: 'I',
    firms: [
      ['The Copper Pan, Hexholme', 'micro', 'Hexholme'],
      ['Elverwick Street Kitchen', 'micro', 'Elverwick'],
      ['Fennacre Tea Rooms', 'micro', 'Fennacre'],
    ],
    ideas: [
      ['workshop', 'Cook for thirty on three pounds a head', 'Plan, cost and cook one dish as a team.'],
      ['talk', 'What a chef does when nobody is eating', 'Orders, menus, rotas and drains.'],
      ['visit', 'Our kitchen at half past nine', 'Ten learners at a time, before the heat starts.'],
    ],
  },
  {
    sector: 'hospitality',
    sic: 'N',
    firms: [
      ['Northmoor Walking Holidays', 'micro', 'Marrowdale'],
      ['Rushwater Boats and Camping', 'small', 'Rushwater'],
      ['Inglewater Caves', 'small', 'Inglewater'],
    ],
    ideas: [
      ['talk', 'Guiding for a living', 'Weather, first aid, stories and tired feet.'],
      ['workshop', 'Plan a day out that everyone can join', 'Groups plan for wheels, for allergies and for rain.'],
      ['visit', 'How visitors are looked after underground', 'Guides, ticket office and safety, in hard hats.'],
    ],
  },
  {
    sector: 'transport',
    sic: 'H',
    firms: [
      ['Northmoor Buses', 'large', 'Larkstead'],
      ['Netherquay Port', 'medium', 'Netherquay'],
      ['Gildersby Haulage', 'medium', 'Gildersby'],
    ],
    ideas: [
      [
        'visit',
        'A depot at six minutes past every hour',
        'Timetables, mechanics, drivers and the control desk. A bus is laid on.',
      ],
      ['talk', 'Moving things on time', 'A planner, a driver and a mechanic follow one lorry for one day.'],
      ['workshop', 'Plan the route, then the road closes', 'Teams plan deliveries, then we change the map.'],
      ['careers-fair', 'Bring your questions to the driver’s seat', 'We park a bus at your door and open it up.'],
    ],
  },
  {
    sector: 'transport',
    sic: 'H',
    firms: [
      ['Moorland Railway', 'medium', 'Brackenholt'],
      ['Larkstead Parcels', 'medium', 'Larkstead'],
      ['Dunmarsh Taxis', 'micro', 'Dunmarsh'],
    ],
    ideas: [
      ['talk', 'Signals, drivers and the person who sells the tea', 'Jobs on a small railway, and how to get one.'],
      ['visit', 'In the engine shed', 'See repairs, ask about apprenticeships, keep off the yellow line.'],
      ['mock-interview', 'Interviews for your first job', 'For anyone who has never had an interview before.'],
    ],
  },
  {
    sector: 'shops',
    sic: 'G',
    firms: [
      ['Northmoor Co-operative Stores', 'large', 'Larkstead'],
      ['Saltwyke Garden Centre', 'small', 'Saltwyke'],
      ['Wetherlow Outdoor Clothing', 'small', 'Wetherlow'],
    ],
    ideas: [
      ['talk', 'Behind the till there are thirty jobs', 'Buying, windows, stock, tills, vans and complaints.'],
      ['workshop', 'Sell me this pencil, kindly', 'Listening first, selling second. Ends with a real customer.'],
      ['mock-interview', 'Interviews for Saturday jobs', 'Short, friendly and real: some lead to a trial shift.'],
      ['careers-fair', 'A shop counter at your fair', 'Try the till, count the stock, meet the manager.'],
    ],
  },
  {
    sector: 'shops',
    sic: 'G',
    firms: [
      ['Larkstead Books', 'micro', 'Larkstead'],
      ['Quarrystead Hardware', 'micro', 'Quarrystead'],
      ['The Wool Shop, Otterhythe', 'sole-trader', 'Otterhythe'],
    ],
    ideas: [
      ['talk', 'Opening my own shop', 'Rent, rates, regulars, and what I would do differently.'],
      ['workshop', 'Run a shop for a month in an hour', 'Stock, prices and one broken window. Teams keep the books.'],
      ['visit', 'A high street and who works on it', 'A walk past ten doors with stops at three.'],
    ],
  },
  {
    sector: 'shops',
    sic: 'S',
    firms: [
      ['Dunmarsh Hair Studio', 'micro', 'Dunmarsh'],
      ['Gildersby Barbers', 'sole-trader', 'Gildersby'],
      ['Elverwick Beauty Rooms', 'micro', 'Elverwick'],
    ],
    ideas: [
      ['workshop', 'Hands, health and hygiene', 'Basic techniques on practice heads, and why we wash first.'],
      ['talk', 'Listening all day: the work of a hairdresser', 'Skill, chemistry, small business and sore feet.'],
      ['visit', 'A salon on a quiet Monday', 'Eight learners, three stylists, all the questions.'],
    ],
  },
  {
    sector: 'money-law',
    sic: 'K',
    firms: [
      ['Northmoor Building Society', 'medium', 'Larkstead'],
      ['Hexholme Credit Union', 'small', 'Hexholme'],
      ['Rushwater Insurance Brokers', 'small', 'Rushwater'],
    ],
    ideas: [
      [
        'workshop',
        'Your first wage slip, line by line',
        'What goes in, what goes out and where it goes. Bring a calculator.',
      ],
      ['talk', 'Lending money fairly', 'How we decide, what we may not ask, and who checks us.'],
      ['mock-interview', 'Interviews with people who hire school leavers', 'Ten minutes, three questions, kind notes.'],
      ['careers-fair', 'Money jobs without the suit', 'Two apprentices and a till full of chocolate coins.'],
    ],
  },
  {
    sector: 'money-law',
    sic: 'M',
    firms: [
      ['Larkstead Law Centre', 'small', 'Larkstead'],
      ['Netherquay Solicitors', 'small', 'Netherquay'],
      ['Brackenholt Accountants', 'micro', 'Brackenholt'],
    ],
    ideas: [
      [
        'workshop',
        'Mock trial: the case of the missing bicycle',
        'Witnesses, lawyers, jury. Everybody has a part, nobody has to stand up.',
      ],
      ['talk', 'Arguing for other people', 'A solicitor, a clerk and an interpreter on one ordinary case.'],
      ['mentoring', 'Thinking about law, without a lawyer in the family', 'Four meetings for a small group.'],
    ],
  },
  {
    sector: 'money-law',
    sic: 'N',
    firms: [
      ['Northmoor Recruitment', 'small', 'Larkstead'],
      ['Saltwyke Office Services', 'micro', 'Saltwyke'],
      ['Moorside Events, Fennacre', 'micro', 'Fennacre'],
    ],
    ideas: [
      ['mock-interview', 'Twenty interviews before lunch', 'Four of us, five learners each, notes for everyone.'],
      ['talk', 'What I read first on your CV', 'A recruiter shows how thirty letters become five.'],
      ['workshop', 'Plan an event for three hundred', 'Budget, rota, tickets, rain plan.'],
      ['careers-fair', 'Help to run your fair', 'We bring the floor plan, the badges and four calm people.'],
    ],
  },
]
