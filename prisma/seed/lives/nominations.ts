import type { ContributionState } from '~/domain/case-studies'
import type { Sector } from '~/domain/kernel/sectors'
import type { Leaving } from './life'

export type Relationship = 'line-manager' | 'peer' | 'employer' | 'other'

/** Somebody named for an interview, and why they are worth listening to, in their nominator’s words. */
export type Nominee = {
  slug: string
  name: string
  email: string
  role: string
  shortRole: string
  soc: string
  sector: Sector
  /** A town of the demonstration’s region. */
  district: string
  /** Not known of those who have not been asked yet. */
  leaving: Leaving | null
  /** The firm that named them, by its name; null when a coordinator wrote it down on a written request. */
  employer: string | null
  relationship: Relationship
  why: string
  language: 'en' | 'cy'
  /** A colleague named them, not who answers for the firm. */
  byColleague?: true
  /** Where they stand. */
  state: ContributionState
}

type Told = Omit<Nominee, 'slug' | 'email' | 'language'> & { language?: Nominee['language'] }

const nominee = ({ language = 'en', ...told }: Told): Nominee => {
  const slug = told.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
  return { slug, email: `${slug.replaceAll('-', '.')}@nominees.traverse.example`, language, ...told }
}

/** People on their way through the pipeline, at its other stations. */
export const nominees: readonly Nominee[] = [
  nominee({
    name: 'Ivor Penhallow',
    role: 'Coastguard officer, who answers calls from boats and cliffs',
    shortRole: 'Coastguard',
    soc: '3319',
    sector: 'public-service',
    district: 'Saltwyke',
    leaving: null,
    employer: 'Saltwyke Flood Wardens',
    relationship: 'peer',
    why: 'He can say what a quiet night is like, and what it costs to listen to a voice on a radio and not be able to go. He never makes himself the hero of it.',
    state: 'nominated',
  }),
  nominee({
    name: 'Ogechi Baptiste',
    role: 'Nursery assistant, who works with two-year-olds',
    shortRole: 'Nursery assistant',
    soc: '6111',
    sector: 'learning',
    district: 'Wetherlow',
    leaving: '16-or-before',
    employer: 'Stepping Stones Nursery, Wetherlow',
    relationship: 'line-manager',
    why: 'She came to us shy of everyone over three feet tall. She says clearly what she finds hard, and children would hear that adults find things hard.',
    state: 'nominated',
  }),
  nominee({
    name: 'Stellan Moorcroft',
    role: 'Estate agent, who shows people round houses',
    shortRole: 'Estate agent',
    soc: '3555',
    sector: 'building',
    district: 'Larkstead',
    leaving: '17-18',
    employer: 'Larkstead Lettings',
    relationship: 'employer',
    why: 'He has sat in a great many kitchens on the worst day of somebody’s year, and he thinks about it.',
    state: 'screened-out',
  }),
  nominee({
    name: 'Delphine Asare',
    role: 'Bus driver on the early route',
    shortRole: 'Bus driver',
    soc: '8212',
    sector: 'transport',
    district: 'Gildersby',
    leaving: null,
    employer: 'Northmoor Buses',
    relationship: 'peer',
    why: 'She retrained at forty-six with three children at home. She is funny about it, and honest about the hours.',
    state: 'invited',
  }),
  nominee({
    name: 'Corin Wetherby',
    role: 'Chef in a small restaurant',
    shortRole: 'Chef',
    soc: '5434',
    sector: 'hospitality',
    district: 'Hexholme',
    leaving: '16-or-before',
    employer: 'The Copper Pan, Hexholme',
    relationship: 'line-manager',
    why: 'He speaks quietly in a trade that shouts. I would like young people to know that there are kitchens like that.',
    state: 'declined',
  }),
  nominee({
    name: 'Prosper Nkemelu',
    role: 'Security guard at a shopping arcade',
    shortRole: 'Security guard',
    soc: '9231',
    sector: 'shops',
    district: 'Dunmarsh',
    leaving: null,
    employer: null,
    relationship: 'other',
    why: 'He was a headteacher in another country. He talks about both jobs with the same respect, and without a sigh.',
    state: 'lapsed',
  }),
  nominee({
    name: 'Annest Gruffydd',
    role: 'Speech and language therapist, who works in Welsh and English',
    shortRole: 'Speech therapist',
    soc: '2223',
    sector: 'health-care',
    district: 'Dunmarsh',
    leaving: '22-or-later',
    employer: 'Signs and Speech, Dunmarsh',
    relationship: 'peer',
    why: 'She listens for a living and nobody has asked her to do the talking. She did not speak herself until she was four.',
    language: 'cy',
    state: 'accepted',
  }),
  nominee({
    name: 'Lenny Scarfe',
    role: 'Refuse collector',
    shortRole: 'Refuse collector',
    soc: '9225',
    sector: 'energy-nature',
    district: 'Gildersby',
    leaving: '16-or-before',
    employer: 'Gildersby Recycling',
    relationship: 'line-manager',
    why: 'He has walked every street in the town twice a week for thirty years. He notices what changed, and he says it well.',
    state: 'consented',
  }),
  nominee({
    name: 'Amrit Dosanjh',
    role: 'Prosthetics technician, who makes artificial limbs',
    shortRole: 'Limb maker',
    soc: '3219',
    sector: 'health-care',
    district: 'Gildersby',
    leaving: '17-18',
    employer: 'Northmoor Medical Devices',
    relationship: 'peer',
    why: 'His work is half sculpture and half plumbing, and he has a great deal to say about patience. He left a job he hated to do it.',
    state: 'scheduled',
  }),
  nominee({
    name: 'Maura Finnegan',
    role: 'Court usher',
    shortRole: 'Court usher',
    soc: '6312',
    sector: 'money-law',
    district: 'Larkstead',
    leaving: '19-21',
    employer: 'Larkstead Magistrates Service',
    relationship: 'employer',
    why: 'She is the first person frightened people meet in our building. What she has learned about fear would help anybody.',
    state: 'no-show',
  }),
  nominee({
    name: 'Teodor Lupu',
    role: 'Fruit picker and packhouse hand',
    shortRole: 'Fruit picker',
    soc: '9111',
    sector: 'land-food',
    district: 'Dunmarsh',
    leaving: '17-18',
    employer: 'Dunmarsh Fruit Growers',
    relationship: 'line-manager',
    why: 'He comes for eight months every year and has two homes, two languages and two sets of boots. Nobody asks the pickers anything.',
    state: 'recorded',
  }),
  nominee({
    name: 'Gaynor Slatter',
    role: 'Undertaker’s assistant',
    shortRole: 'Undertaker’s assistant',
    soc: '6138',
    sector: 'public-service',
    district: 'Brackenholt',
    leaving: '16-or-before',
    employer: null,
    relationship: 'other',
    why: 'She answers children’s questions about death straight and kindly. She agreed to half of the thirty questions, and half of hers is worth having.',
    state: 'recorded-partial',
  }),
  nominee({
    name: 'Kit Umber',
    role: 'Sound recordist for films and radio',
    shortRole: 'Sound recordist',
    soc: '3417',
    sector: 'creative',
    district: 'Inglewater',
    leaving: '19-21',
    employer: 'Tarnlight Film and Sound',
    relationship: 'peer',
    why: 'Kit hears things the rest of us do not, and has had years with too little work as well as too much.',
    state: 'abandoned',
  }),
  nominee({
    name: 'Rupa Chowdhury-Bell',
    role: 'Pharmacy dispenser, who makes up prescriptions',
    shortRole: 'Pharmacy dispenser',
    soc: '7114',
    sector: 'health-care',
    district: 'Saltwyke',
    leaving: '17-18',
    employer: 'Saltwyke Pharmacy',
    relationship: 'line-manager',
    why: 'She started as the Saturday girl and has seen the town from behind one counter ever since. She cares for her father, and tells how the two days fit together.',
    state: 'in-edit',
  }),
  nominee({
    name: 'Fraser Tindall',
    role: 'Wind turbine technician',
    shortRole: 'Turbine technician',
    soc: '5223',
    sector: 'energy-nature',
    district: 'Carrowmoor',
    leaving: '17-18',
    employer: 'Carrowmoor Wind',
    relationship: 'employer',
    why: 'He was afraid of heights and did it anyway, slowly. He explains fear better than anybody I know.',
    state: 'withdrawn',
  }),
  nominee({
    name: 'Blodwen Hargreave',
    role: 'Museum front-of-house assistant',
    shortRole: 'Museum assistant',
    soc: '6219',
    sector: 'creative',
    district: 'Netherquay',
    leaving: '22-or-later',
    employer: 'Netherquay Museum',
    relationship: 'peer',
    why: 'She has two degrees and chose to stand in one room and talk to whoever comes in. She can say why, and also what it costs.',
    state: 'unpublished',
  }),
  nominee({
    name: 'Bram Ollerenshaw',
    role: 'Hospital porter, who moves beds and the people in them',
    shortRole: 'Hospital porter',
    soc: '9262',
    sector: 'health-care',
    district: 'Netherquay',
    leaving: null,
    employer: 'Netherquay Community Hospital',
    byColleague: true,
    relationship: 'peer',
    why: 'He has walked beside more frightened people than any of our doctors. He knows when to talk about football and when to say nothing until the lift comes.',
    state: 'nominated',
  }),
  nominee({
    name: 'Ines Fallowfield',
    role: 'Medical secretary, who writes what doctors say',
    shortRole: 'Medical secretary',
    soc: '4211',
    sector: 'health-care',
    district: 'Netherquay',
    leaving: '17-18',
    employer: 'Netherquay Community Hospital',
    relationship: 'line-manager',
    why: 'Every letter in this building goes through her hands, and she reads each one as if it were for her. She is exact, and kind about it.',
    state: 'approved',
  }),
]

/** Why each of the lives was worth hearing, in the words of whoever named them. */
export const heardBecause: Readonly<Record<string, { relationship: Relationship; why: string }>> = {
  'maggie-t': {
    relationship: 'line-manager',
    why: 'She sees what others walk past, and she has no idea how rare that is.',
  },
  'gwilym-e': {
    relationship: 'other',
    why: 'Forty years of one valley, told in Welsh by a man who thinks before he speaks.',
  },
  'jess-h': { relationship: 'employer', why: 'She says what the work is like in January as well as in July.' },
  'adaeze-n': {
    relationship: 'peer',
    why: 'Children tell her the truth, and she tells it back to them. She has lived two childhoods herself.',
  },
  'kev-b': {
    relationship: 'line-manager',
    why: 'He lost one trade and found another, and he hears a machine through his hands.',
  },
  'rohan-m': {
    relationship: 'peer',
    why: 'He explains how he thinks, step by step. Some listeners will know that way of thinking from inside.',
  },
  'halina-k': {
    relationship: 'employer',
    why: 'She has been awake while the town slept for twenty years and has seen it all from there.',
  },
  'carl-d': {
    relationship: 'peer',
    why: 'He does not pretend to love it. He learned to read at thirty-three and will talk about that.',
  },
  'yvonne-o': {
    relationship: 'employer',
    why: 'She remembers how offices were before any of us, and what has not changed at all.',
  },
  'farida-z': {
    relationship: 'line-manager',
    why: 'She began twice, and is fair to both beginnings. She makes drains interesting, which we had not thought possible.',
  },
  'dionne-c': {
    relationship: 'other',
    why: 'She tells it as it was: the pram, the lease and the flood. Nobody in the room will be bored.',
  },
  'hugh-a': {
    relationship: 'peer',
    why: 'He stammers and speaks in public for a living, and he is honest about how much he was given.',
  },
  'tess-v': {
    relationship: 'line-manager',
    why: 'She is exact and very rude about doors. People who use wheels should hear somebody who does too.',
  },
  'winston-a': {
    relationship: 'employer',
    why: 'Two hundred and sixty children know his eyebrows. He knows a good deal about them in return.',
  },
  'shazia-i': {
    relationship: 'line-manager',
    why: 'She runs a night shift and a hard day, and does not dress up either of them.',
  },
  'olly-p': {
    relationship: 'other',
    why: 'He failed at the thing he wanted and says so cheerfully to teenagers who fear exactly that.',
  },
  'beth-l': {
    relationship: 'line-manager',
    why: 'She left university for a loft. She can speak about both without running either down.',
  },
  'nell-f': {
    relationship: 'employer',
    why: 'She is ill and works, twenty hours, her own way. People with less strength than most should hear how that was arranged.',
  },
}
