import type { facts as English } from '../../en/matching/facts'

/** What an opportunity is, in a few words each. */
export const facts: typeof English = {
  waiting: (count: number): string => `Mae ${count.toLocaleString('en-GB')} cyfle yn aros i gael eu hagor`,
  nav: { opportunities: 'Cyfleoedd', suggestions: 'Awgrymiadau i edrych arnynt' },
  kinds: {
    placement: 'Lleoliad gwaith',
    event: 'Digwyddiad',
    'open-visit': 'Ymweliad agored',
    mentoring: 'Mentora',
    project: 'Prosiect',
    course: 'Cwrs',
    apprenticeship: 'Prentisiaeth',
    job: 'Swydd',
    bootcamp: 'Bŵtcamp Sgiliau',
    'job-fair': 'Ffair swyddi',
    'start-up': 'Help i ddechrau busnes',
    volunteering: 'Gwirfoddoli',
  },
  themes: {
    'with-people': 'Gyda phobl',
    'with-hands': 'Gyda’ch dwylo',
    outdoors: 'Yn yr awyr agored',
    'with-computers': 'Gyda chyfrifiaduron',
    helping: 'Helpu eraill',
    making: 'Gwneud pethau',
    moving: 'Ar fynd',
    quiet: 'Gwaith tawel',
    'in-a-team': 'Mewn tîm',
    'something-new': 'Rhywbeth newydd bob dydd',
  },
  times: {
    'school-hours': 'Yn ystod oriau ysgol',
    'after-school': 'Ar ôl ysgol',
    evenings: 'Gyda’r nos',
    weekends: 'Ar y penwythnos',
    holidays: 'Yn y gwyliau',
  },
  states: {
    draft: 'Yn aros am yr hyb',
    checked: 'Wedi’i ddarllen gan yr hyb',
    live: 'Ar agor',
    filled: 'Yn llawn',
    expired: 'Ar ben',
    withdrawn: 'Wedi’i dynnu’n ôl',
  },
  levels: {
    0: 'Dim byd o gwbl',
    1: 'Lefel mynediad neu lefel 1',
    2: 'Lefel 2, fel TGAU gradd C neu uwch',
    3: 'Lefel 3, fel Safon Uwch',
    4: 'Lefel 4',
    5: 'Lefel 5',
    6: 'Lefel 6, fel gradd',
    7: 'Lefel 7',
    8: 'Lefel 8',
  },
  year: (year: number): string => (year >= 15 ? 'Oedolion' : `Blwyddyn ${year}`),
  years: (from: number, to: number): string => {
    if (from >= 15) return 'Oedolion'
    if (to >= 15) return `Blwyddyn ${from} a hŷn, ac oedolion`
    return from === to ? `Blwyddyn ${from}` : `Blwyddyn ${from} i flwyddyn ${to}`
  },
  anywhere: 'O unrhyw le, ar-lein',
  orAnywhere: (district: string) => `${district}, neu ar-lein`,
  places: (left: number, all: number) => `${left} o ${all} ar ôl`,
  miles: (miles: number): string =>
    miles < 1 ? 'llai na milltir' : miles < 2 ? 'tua 1 filltir' : `tua ${Math.round(miles)} milltir`,
  weekly: (hours: number): string => `${hours} awr yr wythnos`,
  weeks: (weeks: number): string => `${weeks} wythnos`,
  cost: (pounds: number): string => (pounds === 0 ? 'Yn costio dim' : `£${pounds.toLocaleString('en-GB')}`),
  costUnsaid: 'Heb ei ddweud. Gofynnwch cyn cofrestru',
}
