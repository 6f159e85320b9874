import type { Trade } from './trade'

/** More trades of the region, so that no town has only one. */
export const moreTrades: readonly Trade[] = [
  {
    sector: 'health-care',
    sic: 'Q',
    firms: [
      ['Elverwick Health Centre', 'medium', 'Elverwick'],
      ['Carrowmoor Surgery', 'small', 'Carrowmoor'],
      ['Northmoor Mind and Body Therapies', 'small', 'Dunmarsh'],
      ['Larkstead Physiotherapy', 'micro', 'Larkstead'],
    ],
    ideas: [
      [
        'talk',
        'Listening is most of medicine',
        'A nurse, a therapist and a practice manager on the first five minutes.',
      ],
      ['workshop', 'Move well, mend well', 'Muscles, exercises and why people stop doing them.'],
      ['mentoring', 'Thinking about therapy', 'Three meetings with people who help others get better.'],
    ],
  },
  {
    sector: 'making',
    sic: 'C',
    firms: [
      ['Quarrystead Cement', 'medium', 'Quarrystead'],
      ['Northmoor Medical Devices', 'medium', 'Gildersby'],
      ['Saltwyke Fish Smokers', 'small', 'Saltwyke'],
      ['Wetherlow Brewery', 'small', 'Wetherlow'],
    ],
    ideas: [
      ['visit', 'How it is made, and who checks it', 'The line, the laboratory and the people in between.'],
      ['talk', 'Quality is somebody’s job', 'What an inspector looks for, and what happens when they stop the line.'],
      ['careers-fair', 'Guess what this part does', 'A table of odd objects and the people who make them.'],
    ],
  },
  {
    sector: 'building',
    sic: 'F',
    firms: [
      ['Otterhythe Painters and Plasterers', 'micro', 'Otterhythe'],
      ['Fennacre Groundworks', 'small', 'Fennacre'],
      ['Inglewater Bridges and Roads', 'medium', 'Inglewater'],
      ['Marrowdale Kitchens', 'micro', 'Marrowdale'],
    ],
    ideas: [
      ['talk', 'Roads do not mend themselves', 'Survey, dig, lay, roll: the team that works while you sleep.'],
      ['workshop', 'Plaster a board, smooth as you can', 'Wipe-clean boards, real tools, messy hands.'],
      ['mock-interview', 'Talk to a site manager', 'Interviews for learners who would rather be outdoors.'],
    ],
  },
  {
    sector: 'digital',
    sic: 'J',
    firms: [
      ['Moorside Maps, Quarrystead', 'micro', 'Quarrystead'],
      ['Netherquay Robotics', 'small', 'Netherquay'],
    ],
    ideas: [
      ['workshop', 'Teach a robot to cross the table', 'Small robots, big patience. Works for all ages.'],
      ['talk', 'Maps that know where the flood will be', 'How data from the hills becomes a warning.'],
      ['visit', 'The robot in the shed', 'Ten learners, one workshop, three robots that sometimes work.'],
    ],
  },
  {
    sector: 'learning',
    sic: 'P',
    firms: [
      ['Marrowdale Outdoor Centre', 'small', 'Marrowdale'],
      ['Signs and Speech, Dunmarsh', 'micro', 'Dunmarsh'],
      ['Northmoor Driving Instructors', 'small', 'Gildersby'],
    ],
    ideas: [
      ['talk', 'Helping people find their words', 'A speech therapist and a sign language teacher, together.'],
      ['workshop', 'Lead a group across a river that is not there', 'Outdoor leadership, in your school hall.'],
      ['mentoring', 'Finding your feet', 'Four meetings outdoors for a small group who prefer not to sit.'],
    ],
  },
  {
    sector: 'public-service',
    sic: 'O',
    firms: [
      ['Larkstead Magistrates Service', 'small', 'Larkstead'],
      ['Moorland National Park Rangers', 'small', 'Carrowmoor'],
      ['Northmoor Housing Association', 'medium', 'Netherquay'],
    ],
    ideas: [
      ['talk', 'Rules, and the people who apply them', 'How decisions are made fairly when everyone is upset.'],
      ['visit', 'A morning with the rangers', 'Paths, gates, visitors and one lost dog.'],
      ['workshop', 'Who gets the house?', 'Six families, four homes. Decide, and explain it to the families.'],
    ],
  },
  {
    sector: 'transport',
    sic: 'H',
    firms: [
      ['Hexholme Airfield', 'small', 'Hexholme'],
      ['Inglewater Removals', 'micro', 'Inglewater'],
      ['Saltwyke Ferries', 'small', 'Saltwyke'],
    ],
    ideas: [
      ['visit', 'Ropes, radios and life jackets', 'On board, tied up, with the crew. Twenty learners.'],
      ['talk', 'Getting people there safely', 'What pilots, skippers and ground crew have in common.'],
      ['workshop', 'Load it so it does not tip', 'Weights, shapes and a wobbly model boat.'],
    ],
  },
  {
    sector: 'creative',
    sic: 'C',
    firms: [
      ['Elverwick Glass', 'micro', 'Elverwick'],
      ['Moorland Weavers, Rushwater', 'micro', 'Rushwater'],
      ['Wetherlow Instrument Makers', 'sole-trader', 'Wetherlow'],
    ],
    ideas: [
      ['visit', 'Hot glass from a safe distance', 'Ten learners watch, draw, ask and design.'],
      ['talk', 'Craft as a business', 'What a thing costs, what it sells for, and the space between.'],
      ['workshop', 'Weave a metre', 'Small looms for a class. Calm, slow and surprisingly mathematical.'],
    ],
  },
  {
    sector: 'science',
    sic: 'M',
    firms: [
      ['Dunmarsh Soil and Seed', 'small', 'Dunmarsh'],
      ['Gildersby Materials Testing', 'small', 'Gildersby'],
      ['Moorland Weather Station, Carrowmoor', 'micro', 'Carrowmoor'],
    ],
    ideas: [
      ['talk', 'How we know it will rain', 'A forecaster, a technician and a very old notebook.'],
      ['workshop', 'Pull it until it breaks', 'Test strips of plastic, plot the results, argue about them.'],
      ['visit', 'A laboratory where things are broken on purpose', 'Sixteen learners, safety glasses provided.'],
    ],
  },
  {
    sector: 'sport',
    sic: 'R',
    firms: [
      ['Gildersby Gymnastics Club', 'micro', 'Gildersby'],
      ['Quarrystead Climbing Wall', 'small', 'Quarrystead'],
      ['Netherquay Swim School', 'micro', 'Netherquay'],
    ],
    ideas: [
      ['workshop', 'Trust the rope', 'Knots, checks and team talk at our wall or on your stage.'],
      ['talk', 'Coaching people who are scared', 'How to teach something frightening, one step at a time.'],
      ['visit', 'Who works at a climbing wall', 'Route setters, first aiders, café staff and a bookkeeper.'],
    ],
  },
  {
    sector: 'money-law',
    sic: 'L',
    firms: [
      ['Larkstead Lettings', 'small', 'Larkstead'],
      ['Hexholme Auction Rooms', 'small', 'Hexholme'],
      ['Fennacre Bookkeeping', 'sole-trader', 'Fennacre'],
    ],
    ideas: [
      ['talk', 'Renting your first home, from the other side', 'What we check, what we cannot ask, what to ask us.'],
      ['workshop', 'What am I bid? Value six odd things', 'Teams research, guess and stand by their price.'],
      ['mock-interview', 'Interviews with a small business', 'The owner asks, because the owner decides.'],
    ],
  },
  {
    sector: 'land-food',
    sic: 'A',
    firms: [
      ['Carrowmoor Estate and Forestry', 'medium', 'Carrowmoor'],
      ['Saltwyke Oyster Beds', 'micro', 'Saltwyke'],
      ['Elverwick Organic Growers', 'micro', 'Elverwick'],
    ],
    ideas: [
      ['visit', 'A forest is a hundred-year plan', 'Plant, thin, fell: meet the people of each stage.'],
      ['talk', 'Food from the sea and the soil', 'Two growers, two calendars, one market stall.'],
      ['workshop', 'Grow it, pick it, price it', 'From seed packet to market stall, on the table.'],
    ],
  },
  {
    sector: 'shops',
    sic: 'G',
    firms: [
      ['Netherquay Builders Merchants', 'small', 'Netherquay'],
      ['Marrowdale Farm Shop', 'small', 'Marrowdale'],
    ],
    ideas: [
      ['talk', 'Knowing what people need before they ask', 'Stock, seasons, suppliers and Saturday staff.'],
      ['workshop', 'Serve a customer who is cross', 'We play the customer. You choose what to say.'],
      ['mock-interview', 'Interviews across the counter', 'Standing up, short, and like the real thing.'],
    ],
  },
]
