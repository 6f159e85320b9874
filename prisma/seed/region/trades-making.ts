import type { Trade } from './trade'

/** Trades that make, build, mend and grow. */
export const tradesThatMake: readonly Trade[] = [
  {
    sector: 'building',
    sic: 'F',
    firms: [
      ['Larkstead Joinery Workshop', 'micro', 'Larkstead'],
      ['Brackenholt Stair and Window Makers', 'small', 'Brackenholt'],
      ['Wetherlow Timber Frames', 'small', 'Wetherlow'],
    ],
    ideas: [
      [
        'workshop',
        'Make a joint that holds without glue',
        'Saw, chisel and mallet. Every learner takes home what they made.',
      ],
      [
        'visit',
        'From plank to staircase in one workshop',
        'Follow one job from the drawing to the van. Twelve learners, ear defenders provided.',
      ],
      ['talk', 'Working with wood and working for yourself', 'Prices, cold mornings, and the pleasure of a good fit.'],
    ],
  },
  {
    sector: 'building',
    sic: 'F',
    firms: [
      ['Gildersby Bricklaying and Stone', 'small', 'Gildersby'],
      ['Hexholme Roofing', 'micro', 'Hexholme'],
      ['Quarrystead Dry Stone Walling', 'sole-trader', 'Quarrystead'],
    ],
    ideas: [
      [
        'workshop',
        'Build a wall in the yard before lunch',
        'We bring bricks and sand-lime mortar that washes off. Straightest wall is photographed.',
      ],
      [
        'talk',
        'I can drive past my work for the rest of my life',
        'How a site day goes, and what an apprentice earns.',
      ],
      ['visit', 'A safe look round a real site', 'Hard hats on. We show the plans, then the same rooms half built.'],
    ],
  },
  {
    sector: 'building',
    sic: 'F',
    firms: [
      ['Dunmarsh Electrical', 'small', 'Dunmarsh'],
      ['Elverwick Plumbing and Heat Pumps', 'small', 'Elverwick'],
      ['Saltwyke Solar and Wiring', 'micro', 'Saltwyke'],
    ],
    ideas: [
      [
        'workshop',
        'Wire a lamp, test it, explain it',
        'Low voltage boards for thirty. Learners find the fault we have hidden.',
      ],
      [
        'talk',
        'Why we cannot find enough heat pump fitters',
        'What the work is, how long training takes, and where it leads.',
      ],
      [
        'mock-interview',
        'Interviews for apprenticeships in a trade',
        'The questions we ask and the answers we remember.',
      ],
    ],
  },
  {
    sector: 'building',
    sic: 'M',
    firms: [
      ['Tarn and Field Architects', 'small', 'Larkstead'],
      ['Rushwater Surveyors', 'micro', 'Rushwater'],
      ['Northmoor Homes', 'large', 'Larkstead'],
    ],
    ideas: [
      [
        'workshop',
        'Design a house for somebody who is not you',
        'Each group gets a client with needs. They draw, cut card and defend their plan.',
      ],
      ['talk', 'Who decides what gets built', 'Planner, surveyor, architect and neighbour, from one real street.'],
      ['mentoring', 'A small project with an architect', 'Four meetings for six learners with a folder of drawings.'],
    ],
  },
  {
    sector: 'making',
    sic: 'C',
    firms: [
      ['Carrowmoor Precision Engineering', 'medium', 'Carrowmoor'],
      ['Netherquay Boatbuilders', 'small', 'Netherquay'],
      ['Gildersby Castings', 'medium', 'Gildersby'],
    ],
    ideas: [
      [
        'visit',
        'One hundredth of a millimetre',
        'See parts measured, cut and measured again. Groups of fifteen, shoes with closed toes.',
      ],
      [
        'talk',
        'What an engineer does before ten in the morning',
        'A maker, a designer and an inspector, and one part they all touch.',
      ],
      [
        'workshop',
        'Bridge, load, break, improve',
        'Card, string and weights. The second bridge is the one that counts.',
      ],
      ['mentoring', 'Girls and spanners', 'A small group meets two of our engineers four times. Open to all.'],
    ],
  },
  {
    sector: 'making',
    sic: 'C',
    firms: [
      ['Hexholme Packaging', 'medium', 'Hexholme'],
      ['Larkstead Textile Mill', 'medium', 'Larkstead'],
      ['Inglewater Paper Company', 'medium', 'Inglewater'],
    ],
    ideas: [
      [
        'visit',
        'Follow one box through the factory',
        'From the order to the lorry in ninety minutes, with the people who do each step.',
      ],
      ['talk', 'Nights, days and robots: work in a factory now', 'Two operators and the person who mends the robots.'],
      ['mock-interview', 'Interviews with our shift leaders', 'Fair, friendly, ten minutes, with written notes.'],
    ],
  },
  {
    sector: 'making',
    sic: 'C',
    firms: [
      ['Marrowdale Furniture Makers', 'small', 'Marrowdale'],
      ['Fennacre Bicycle Works', 'micro', 'Fennacre'],
      ['Otterhythe Pottery', 'sole-trader', 'Otterhythe'],
    ],
    ideas: [
      [
        'workshop',
        'Mend it: a puncture, a brake, a wobbly chair',
        'We bring the tools and things that need mending. Learners bring patience.',
      ],
      ['talk', 'A workshop of three people, and how it pays', 'Making, selling, and doing the books on a Sunday.'],
      ['visit', 'See it made by hand', 'Small groups round the bench, with time to try.'],
    ],
  },
  {
    sector: 'making',
    sic: 'G',
    firms: [
      ['Saltwyke Garage and Electric Vehicles', 'small', 'Saltwyke'],
      ['Dunmarsh Tractor and Plant', 'small', 'Dunmarsh'],
      ['Brackenholt Motor Repairs', 'micro', 'Brackenholt'],
    ],
    ideas: [
      [
        'visit',
        'What is under an electric car',
        'On the ramp, power off. Learners find the battery, the motor and the brakes.',
      ],
      ['talk', 'A mechanic with a laptop', 'How faults are found now, and why it is still dirty work.'],
      ['workshop', 'Change a wheel safely', 'Three cars, three teams, one check list.'],
    ],
  },
  {
    sector: 'land-food',
    sic: 'A',
    firms: [
      ['Brackenholt Dairy', 'small', 'Brackenholt'],
      ['Marrowdale Hill Farm', 'micro', 'Marrowdale'],
      ['Dunmarsh Fruit Growers', 'small', 'Dunmarsh'],
    ],
    ideas: [
      [
        'visit',
        'Milk before breakfast: a farm at work',
        'The herd, the parlour and the office where the numbers are. Boots can be lent.',
      ],
      [
        'talk',
        'You do not have to be born on a farm',
        'Three people who came to farming from somewhere else, and what they do all day.',
      ],
      ['workshop', 'What does this field need?', 'Test the soil, read the map, choose a crop and say why.'],
      ['mentoring', 'A season on the farm, from the classroom', 'One meeting a month with the same farmer.'],
    ],
  },
  {
    sector: 'land-food',
    sic: 'C',
    firms: [
      ['Larkstead Bakery', 'small', 'Larkstead'],
      ['Rushwater Creamery', 'small', 'Rushwater'],
      ['Fennacre Jams and Pickles', 'micro', 'Fennacre'],
    ],
    ideas: [
      [
        'workshop',
        'Bread for two hundred, on paper',
        'Scale a recipe, cost it, plan the shifts. Then taste the real thing.',
      ],
      ['visit', 'A bakery at the end of its night', 'The last loaves come out as you arrive. Early start.'],
      ['talk', 'From kitchen table to supermarket shelf', 'How a small food firm grows, and what nearly stopped us.'],
    ],
  },
  {
    sector: 'land-food',
    sic: 'N',
    firms: [
      ['Otterhythe Tree Surgeons', 'micro', 'Otterhythe'],
      ['Elverwick Gardens and Grounds', 'small', 'Elverwick'],
      ['Wetherlow Stables', 'micro', 'Wetherlow'],
    ],
    ideas: [
      ['talk', 'Outdoor work in all weathers', 'What we love, what we do in January, and how to start.'],
      ['workshop', 'Plant it right, and it lives', 'Each learner plants something for the school grounds.'],
      ['visit', 'A working morning outdoors', 'Watch the team, try the safe jobs, ask the awkward questions.'],
    ],
  },
  {
    sector: 'energy-nature',
    sic: 'D',
    firms: [
      ['Carrowmoor Wind', 'medium', 'Carrowmoor'],
      ['Northmoor Water', 'large', 'Larkstead'],
      ['Inglewater Hydro', 'small', 'Inglewater'],
    ],
    ideas: [
      ['visit', 'Stand at the foot of a turbine', 'How it is built, climbed and mended, by the people who climb it.'],
      [
        'talk',
        'Where your water was last week',
        'Scientists, divers, drivers and planners: the people between rain and tap.',
      ],
      ['workshop', 'Clean this water', 'Sand, gravel, cloth and thought. We test every jar at the end.'],
      ['careers-fair', 'A stand with a pump you can take apart', 'Two engineers and one bucket.'],
    ],
  },
  {
    sector: 'energy-nature',
    sic: 'E',
    firms: [
      ['Gildersby Recycling', 'medium', 'Gildersby'],
      ['Northmoor Nature Trust', 'small', 'Rushwater'],
      ['Saltwyke Flood Wardens', 'small', 'Saltwyke'],
    ],
    ideas: [
      ['visit', 'What happens to your rubbish', 'Safe walkway above the sorting line, then the people who run it.'],
      ['talk', 'Paid to count birds', 'Surveys, hedges, money and mud: work for nature is work.'],
      ['workshop', 'The river is rising: who do you call?', 'A table-top flood for five teams with five jobs.'],
    ],
  },
  {
    sector: 'science',
    sic: 'M',
    firms: [
      ['Larkstead Laboratory Services', 'medium', 'Larkstead'],
      ['Hexholme Crop Science', 'small', 'Hexholme'],
      ['Netherquay Marine Research', 'small', 'Netherquay'],
    ],
    ideas: [
      [
        'workshop',
        'Whose fingerprint is this sample?',
        'Learners run a simple test, meet a surprise, and decide what to report.',
      ],
      ['talk', 'Being wrong for a living', 'How scientists test ideas, and what technicians do all day.'],
      ['visit', 'White coats on', 'Three benches, three people, one real question each.'],
      ['mentoring', 'Help with a science project', 'Three meetings with a scientist for a small group.'],
    ],
  },
]
