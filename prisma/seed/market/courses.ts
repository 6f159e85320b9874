/** Courses of the invented region: what they are called, what they lead to, and what they ask. */
export type DemoCourse = {
  title: string
  says: string
  sector: string
  major: string
  /** Level needed, and the level it leads to; none where it leads to no level. */
  level: number
  leadsTo: number | null
  hours: number
  weeks: number
  /** Pounds for somebody without funding. */
  cost: number
}

const course = (
  title: string,
  says: string,
  [sector, major]: readonly [string, string],
  [level, leadsTo]: readonly [number, number | null],
  [hours, weeks]: readonly [number, number],
  cost: number,
): DemoCourse => ({ title, says, sector, major, level, leadsTo, hours, weeks, cost })

const care = ['health-care', '6'] as const
const health = ['health-care', '3'] as const
const build = ['building', '5'] as const
const make = ['making', '5'] as const
const it = ['digital', '3'] as const
const office = ['public-service', '4'] as const
const money = ['money-law', '4'] as const
const land = ['land-food', '5'] as const
const cook = ['hospitality', '5'] as const
const drive = ['transport', '8'] as const
const teach = ['learning', '6'] as const
const art = ['creative', '3'] as const
const green = ['energy-nature', '5'] as const
const lab = ['science', '3'] as const
const play = ['sport', '6'] as const
const shop = ['shops', '7'] as const

/** Sixty-two courses; those at nought cost nothing to anybody. */
export const demoCourses: readonly DemoCourse[] = [
  course('English for work', 'Read, write and speak the English of a workplace.', office, [0, 1], [4, 30], 0),
  course('English GCSE for adults', 'For the grade that many employers ask for.', office, [1, 2], [4, 36], 0),
  course('Maths for everyday life', 'Fractions, bills and timetables, at your own pace.', office, [0, 1], [3, 30], 0),
  course('Maths GCSE for adults', 'For the grade that many employers ask for.', office, [1, 2], [4, 36], 0),
  course('Using a computer with confidence', 'Letters, e-mail and forms on the web.', it, [0, 1], [3, 12], 0),
  course('Welsh for beginners', 'Greet, ask and answer.', teach, [0, 1], [2, 30], 90),
  course('Caring for others', 'What care work is, and the first steps in it.', care, [0, 2], [6, 20], 0),
  course('Adult care', 'For people who work in a care home or in homes.', care, [2, 3], [6, 40], 1_600),
  course('Understanding dementia', 'How it feels, and how to be a help.', care, [0, 2], [3, 10], 0),
  course('Mental health first aid', 'Notice, listen, and know whom to call.', care, [0, null], [7, 2], 120),
  course('Dental nursing', 'Evening lessons beside a job in a surgery.', health, [2, 3], [6, 48], 1_900),
  course('Pharmacy assistant', 'Behind the counter and in the store room.', health, [1, 2], [5, 30], 900),
  course('Access to nursing', 'A way to university for people who left school early.', health, [2, 3], [16, 36], 3_384),
  course('Access to science', 'Biology, chemistry and the maths they need.', lab, [2, 3], [16, 36], 3_384),
  course('Working in a laboratory', 'Measure, record and keep it clean.', lab, [1, 2], [8, 24], 700),
  course('Bricklaying for beginners', 'Build a wall, take it down, build it better.', build, [0, 1], [6, 15], 450),
  course('Bricklaying', 'Walls, arches and corners on a real site.', build, [1, 2], [16, 36], 1_800),
  course('Plastering in the evening', 'Two evenings a week in the workshop.', build, [0, 1], [6, 12], 480),
  course('Carpentry and joinery', 'Doors, stairs and roofs.', build, [1, 2], [16, 36], 1_800),
  course('Plumbing and heating', 'Pipes, pumps and boilers.', build, [2, 3], [16, 40], 2_400),
  course('Electrical installation', 'Wire a house, and test that it is safe.', build, [2, 3], [16, 40], 2_500),
  course('Scaffolding', 'Put it up, check it, take it down.', build, [0, 2], [30, 6], 1_100),
  course('Retrofit and insulation', 'Make old houses warm without making them damp.', green, [1, 2], [14, 12], 0),
  course('Heat pumps for heating engineers', 'For people who fit boilers now.', green, [3, 3], [30, 2], 650),
  course('Solar panels on roofs', 'Plan, fit and connect.', green, [2, 3], [30, 3], 890),
  course('Looking after woodland', 'Plant, thin and fell, outdoors in all weather.', land, [0, 2], [14, 24], 800),
  course('Growing food', 'From the seed to the stall.', land, [0, 1], [5, 30], 240),
  course('Farming with machines', 'Tractors, sprayers and how to mend them.', land, [1, 2], [16, 36], 1_700),
  course('Caring for animals', 'Feed, clean and notice when something is wrong.', land, [0, 2], [14, 36], 1_300),
  course('Welding for beginners', 'Join steel on ten evenings.', make, [0, 1], [3, 10], 390),
  course('Welding and fabrication', 'Plans, jigs and three ways of welding.', make, [1, 2], [16, 36], 2_000),
  course('Machining with computers', 'Set up, run and check a machine tool.', make, [2, 3], [14, 30], 2_300),
  course('Mending cars', 'Brakes, engines and finding faults.', make, [1, 2], [16, 36], 1_900),
  course('Electric cars for mechanics', 'High voltage without harm.', make, [2, 3], [30, 1], 420),
  course('Sewing and alterations', 'Take in, let out, put right.', make, [0, 1], [3, 15], 180),
  course('First lines of code', 'A page, a form and a small game.', it, [0, 1], [4, 10], 0),
  course('Building for the web', 'Pages that work for everybody.', it, [2, 3], [12, 16], 950),
  course('Data with spreadsheets', 'From a list to an answer.', it, [1, 2], [4, 12], 160),
  course('Supporting people with computers', 'The help desk, from both sides.', it, [1, 3], [10, 30], 1_200),
  course('Cyber security, first steps', 'How it goes wrong, and who puts it right.', it, [2, 3], [8, 16], 700),
  course('Office skills', 'Diaries, minutes, post and telephones.', office, [0, 2], [8, 20], 400),
  course('Working for the council', 'How a town is run, and the jobs in it.', office, [1, 2], [4, 8], 0),
  course('Bookkeeping', 'Money in, money out, month by month.', money, [1, 2], [5, 24], 600),
  course('Accounts and payroll', 'For people who keep a firm’s books.', money, [2, 3], [6, 36], 1_350),
  course('Law for beginners', 'Contracts, homes, families and work.', money, [2, 3], [4, 30], 780),
  course('Cooking for a living', 'Knives, stocks, sauces and service.', cook, [0, 2], [14, 36], 1_200),
  course('Baking bread', 'Six Saturdays with a baker.', cook, [0, null], [6, 6], 210),
  course('Food safety', 'The day that every kitchen asks for.', cook, [0, 2], [7, 1], 65),
  course('Driving a forklift', 'Five days and a test.', drive, [0, null], [35, 1], 390),
  course('Driving a bus', 'The theory, before a firm trains you on the road.', drive, [0, 2], [12, 4], 250),
  course('Lorries: the theory', 'What drivers must know before the wheel.', drive, [0, 2], [6, 6], 220),
  course('Working with young children', 'Play, talk and keep safe.', teach, [1, 2], [14, 36], 1_100),
  course('Teaching assistant', 'Beside a teacher, one day in a school each week.', teach, [2, 3], [8, 36], 1_250),
  course('Teaching adults', 'Plan, teach and look back.', teach, [3, 4], [6, 30], 1_450),
  course('Photography', 'Light, lens and story.', art, [0, 2], [3, 20], 320),
  course('Design on a computer', 'Posters, pages and packets.', art, [1, 3], [12, 30], 1_300),
  course('Sound and light for the stage', 'Behind the curtain of a small theatre.', art, [1, 2], [8, 20], 650),
  course('Fitness instructor', 'How bodies work, and how to lead a group.', play, [1, 2], [10, 12], 850),
  course('Coaching football', 'For people who help at a club.', play, [0, 1], [4, 6], 140),
  course('Running a small shop', 'Buy, price, sell and count.', shop, [0, 2], [5, 12], 280),
  course('Selling on the web', 'From the first parcel to the hundredth.', shop, [0, 2], [4, 10], 190),
  course('Hairdressing', 'Cut, colour and conversation.', shop, [0, 2], [16, 36], 1_600),
]
