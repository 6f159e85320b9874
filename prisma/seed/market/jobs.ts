/** Vacancies and events of the invented region. */
export type DemoJob = {
  kind: string
  title: string
  says: string
  sector: string
  major: string
  hours: number
  wage: string
}

const job = (title: string, says: string, sector: string, major: string, hours: number, wage: string): DemoJob => ({
  ...{ kind: 'job', title, says, sector, major, hours, wage },
})
const apprentice = (title: string, says: string, sector: string, major: string, wage = '£8.00 an hour'): DemoJob => ({
  ...{ kind: 'apprenticeship', title, says, sector, major, hours: 37, wage },
})

export const demoJobs: readonly DemoJob[] = [
  job('Care worker, nights', 'Ten people live here, and somebody is awake.', 'health-care', '6', 30, '£12.90 an hour'),
  job('Home carer with own car', 'Breakfasts, medicines and company.', 'health-care', '6', 25, '£13.10 an hour'),
  job('Ward clerk', 'Beds, notes and telephones.', 'health-care', '4', 37, '£24,100 a year'),
  job('Hospital porter', 'Wheelchairs, samples and a good word.', 'health-care', '9', 37, '£12.40 an hour'),
  job('Bench joiner', 'Stairs and windows, one at a time.', 'making', '5', 39, '£15.20 an hour'),
  job('Machine operator, four days', 'Ten hours a day, then three days off.', 'making', '8', 40, '£13.60 an hour'),
  job('Quality checker', 'Measure, sort and write it down.', 'making', '8', 36, '£12.80 an hour'),
  job('Labourer, will train', 'Carry, mix and learn a trade beside it.', 'building', '9', 40, '£12.70 an hour'),
  job('Site manager', 'Three houses, twelve people, one plan.', 'building', '1', 40, '£41,000 a year'),
  job('Help desk, part time', 'Passwords, printers and patience.', 'digital', '3', 20, '£13.40 an hour'),
  job('Web developer', 'Pages for shops in the region.', 'digital', '2', 37, '£34,500 a year'),
  job('Theatre technician', 'Lights, sound and a van.', 'creative', '3', 30, '£14.00 an hour'),
  job(
    'Milker, mornings',
    'From five until nine, seven days in a row, seven off.',
    'land-food',
    '5',
    28,
    '£13.00 an hour',
  ),
  job('Gardener', 'Parks in summer, trees in winter.', 'land-food', '5', 37, '£12.90 an hour'),
  job('Chef', 'A kitchen of four in a pub by the harbour.', 'hospitality', '5', 45, '£31,000 a year'),
  job('Breakfast cook', 'Six until eleven, and the day is yours.', 'hospitality', '5', 25, '£12.80 an hour'),
  job('Receptionist', 'Evenings and weekends in a small hotel.', 'hospitality', '4', 24, '£12.50 an hour'),
  job('Van driver', 'Sixty parcels, the same streets.', 'transport', '8', 40, '£13.00 an hour'),
  job('Bus driver, training paid', 'We pay for your licence.', 'transport', '8', 39, '£14.70 an hour'),
  job('Shop assistant, school hours', 'Ten until two, in term time.', 'shops', '7', 20, '£12.30 an hour'),
  job('Teaching assistant', 'One class, two children who need you most.', 'learning', '6', 30, '£13.00 an hour'),
  job('Accounts clerk', 'Invoices, and asking for them kindly.', 'money-law', '4', 30, '£25,000 a year'),
  job('Housing officer', 'Rents, repairs and doorsteps.', 'public-service', '3', 37, '£31,400 a year'),
  job('Laboratory assistant', 'Water from every river of the region.', 'science', '3', 37, '£24,800 a year'),
  job('Leisure attendant', 'Pool, hall and front desk.', 'sport', '6', 32, '£12.30 an hour'),
  job('Wind turbine cleaner', 'Ropes, and a long view.', 'energy-nature', '9', 40, '£15.80 an hour'),
  apprentice('Apprentice joiner', 'Three years at the bench, one day a week in college.', 'making', '5'),
  apprentice('Apprentice machinist', 'From the drawing to the part.', 'making', '5', '£8.60 an hour'),
  apprentice('Apprentice electrician', 'Four years, and a trade for life.', 'building', '5'),
  apprentice('Apprentice bricklayer', 'On real sites from the first week.', 'building', '5'),
  apprentice('Apprentice nursing associate', 'On the ward, and at university.', 'health-care', '3', '£22,800 a year'),
  apprentice('Apprentice dental nurse', 'Beside the chair, any age.', 'health-care', '6'),
  apprentice('Apprentice software developer', 'In a firm of nine.', 'digital', '3', '£19,500 a year'),
  apprentice('Apprentice network engineer', 'Cables, cabinets and clouds.', 'digital', '3', '£17,000 a year'),
  apprentice('Apprentice chef', 'Two kitchens, two years.', 'hospitality', '5'),
  apprentice('Apprentice dairy technician', 'Milk, cheese and machines.', 'land-food', '8', '£9.20 an hour'),
  apprentice('Apprentice accounts assistant', 'A firm that lets you learn.', 'money-law', '4', '£16,400 a year'),
  apprentice('Apprentice early years worker', 'In a nursery with forty children.', 'learning', '6'),
  apprentice('Apprentice bus mechanic', 'Diesel today, electric tomorrow.', 'transport', '5', '£9.80 an hour'),
  apprentice('Apprentice council officer', 'A year in each of three offices.', 'public-service', '4', '£18,900 a year'),
]

export type DemoEvent = {
  kind: string
  title: string
  says: string
  sector: string
  major: string
  hours: string
  days: number
}

export const demoEvents: readonly DemoEvent[] = [
  [
    'job-fair',
    'Forty employers in one hall',
    'Walk round, ask, and take nothing home but names.',
    'shops',
    '7',
    '10 to 3',
    1,
  ],
  ['job-fair', 'Work in care: meet five homes', 'Sit down with people who do it.', 'health-care', '6', '4 to 7', 1],
  ['job-fair', 'Building for a living', 'Try a trowel, a saw and a drone.', 'building', '5', '10 to 2', 1],
  [
    'job-fair',
    'Work that fits round school',
    'Employers who offer hours between nine and three.',
    'shops',
    '7',
    '9.30 to 12',
    1,
  ],
  ['start-up', 'Is it a business?', 'An evening to find out, before you spend anything.', 'shops', '1', '6 to 8', 1],
  [
    'start-up',
    'Your first year on your own',
    'Tax, insurance and the first customers.',
    'money-law',
    '1',
    'Four evenings',
    22,
  ],
  [
    'start-up',
    'From making to selling',
    'For people who make things well and price them badly.',
    'making',
    '1',
    'Three Saturdays',
    15,
  ],
  ['start-up', 'A desk for three months', 'A desk, a phone and somebody to ask.', 'digital', '1', 'When you like', 90],
  ['volunteering', 'Mend what others throw away', 'A repair café needs hands.', 'making', '5', 'Saturday mornings', 60],
  ['volunteering', 'Paths on the moor', 'Stone, spades and a view.', 'energy-nature', '9', 'Every second Sunday', 60],
  [
    'volunteering',
    'Reading with children',
    'Half an hour, one child, one book.',
    'learning',
    '6',
    'One morning a week',
    90,
  ],
  [
    'volunteering',
    'A voice on the telephone',
    'Somebody rings who has not spoken today.',
    'health-care',
    '6',
    'Two hours a week',
    90,
  ],
].map(([kind, title, says, sector, major, hours, days]) => ({
  kind,
  title,
  says,
  sector,
  major,
  hours,
  days,
})) as DemoEvent[]
