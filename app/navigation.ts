import type { MemberRole } from '~/domain/network'
import type { Words } from '~/text'
import type { NavLink } from '~/ui/header'

const text = {
  '/desk': words => words.public.nav.desk,
  '/board': words => words.public.nav.board,
  '/requests': words => words.public.nav.requests,
  '/asks': words => words.employers.asks.title,
  '/offers': words => words.employers.offers.title,
  '/nominations': words => words.nominating.nav.nominations,
  '/studio': words => words.studio.nav,
  '/pipeline': words => words.nominating.nav.pipeline,
  '/explore': words => words.exploration.nav,
  '/my-advice': words => words.advice.nav.own,
  '/advice': words => words.advice.nav.desk,
  '/reviews': words => words.exploration.reviewsNav,
  '/listen': words => words.listening.nav,
  '/lessons': words => words.listening.plans.title,
  '/lessons-now': words => words.inClass.list.title,
  '/learners': words => words.learners.list.title,
  '/moving-on': words => words.movingOn.nav,
  '/opportunities': words => words.matching.nav.opportunities,
  '/suggestions': words => words.matching.nav.suggestions,
  '/placements': words => words.placements.nav.staff,
  '/placements/with-us': words => words.placements.nav.host,
  '/placements/board': words => words.placements.nav.board,
  '/diary': words => words.appointments.nav,
  '/guidance': words => words.guidance.nav.staff,
  '/advisers': words => words.advisers.nav,
  '/explore/placements': words => words.placements.nav.own,
  '/tracker': words => words.tracker.nav.own,
  '/tracker/learners': words => words.tracker.nav.watched,
  '/institutions': words => words.public.nav.schools,
  '/employers': words => words.public.nav.employers,
  '/providers': words => words.public.nav.providers,
  '/hub/people': words => words.public.nav.people,
  '/fairness': words => words.public.nav.fairness,
  '/imports': words => words.public.nav.imports,
  '/hub/settings': words => words.public.nav.settings,
  '/administration': words => words.public.nav.administration,
} satisfies { [href: string]: (words: Words) => string }

type Place = keyof typeof text
const order = Object.keys(text) as Place[]

const placesOf: { [role in MemberRole]: readonly Place[] } = {
  administrator: ['/desk', '/hub/people', '/administration'],
  coordinator: [
    '/desk',
    '/board',
    '/advice',
    '/offers',
    '/pipeline',
    '/listen',
    '/opportunities',
    '/placements/board',
    '/institutions',
    '/employers',
    '/providers',
    '/hub/people',
    '/fairness',
    '/imports',
    '/hub/settings',
  ],
  'careers-leader': [
    '/desk',
    '/requests',
    '/listen',
    '/lessons',
    '/lessons-now',
    '/learners',
    '/moving-on',
    '/reviews',
    '/opportunities',
    '/suggestions',
    '/placements',
    '/tracker/learners',
    '/guidance',
    '/institutions',
    '/employers',
    '/hub/people',
  ],
  teacher: [
    '/desk',
    '/requests',
    '/listen',
    '/lessons',
    '/lessons-now',
    '/learners',
    '/reviews',
    '/opportunities',
    '/suggestions',
    '/placements',
    '/tracker/learners',
    '/institutions',
  ],
  'employer-admin': [
    '/desk',
    '/asks',
    '/listen',
    '/offers',
    '/opportunities',
    '/placements/with-us',
    '/nominations',
    '/employers',
    '/hub/people',
  ],
  'employer-colleague': ['/nominations', '/listen'],
  'provider-admin': ['/desk', '/listen', '/opportunities', '/placements/with-us', '/providers', '/hub/people'],
  recordist: ['/studio', '/pipeline', '/listen', '/lessons'],
  editor: ['/studio', '/pipeline', '/listen', '/lessons'],
  'safeguarding-lead': ['/pipeline', '/listen'],
  adviser: [
    '/desk',
    '/advice',
    '/reviews',
    '/listen',
    '/opportunities',
    '/suggestions',
    '/placements',
    '/tracker/learners',
    '/diary',
    '/guidance',
    '/advisers',
  ],
  adult: ['/desk', '/explore', '/my-advice', '/listen', '/opportunities', '/explore/placements', '/tracker'],
}

/** Places with no entry of their own, and the entry they belong to. */
const belongsTo: { [address: string]: Place } = {
  '/advisers': '/advice',
  '/guidance/advisers': '/advice',
  '/hub/exploring': '/hub/settings',
  '/modules': '/pipeline',
  '/hub/prompts': '/pipeline',
  '/hub/aliases': '/pipeline',
  '/people': '/listen',
  '/questions': '/listen',
  '/mix': '/listen',
  '/blind': '/listen',
  '/kept': '/listen',
}

const isUnder = (path: string, address: string): boolean => path === address || path.startsWith(`${address}/`)

const currentAt = (place: Place, path: string, places: ReadonlySet<string>): NavLink['current'] => {
  if (path === place) return 'page'
  const part = Object.entries(belongsTo).some(
    ([address, entry]) => entry === place && !places.has(address) && isUnder(path, address),
  )
  // Times for interviews lie below the studio and have an entry of their own.
  const nearer = order.some(one => one !== place && isUnder(one, place) && isUnder(path, one))
  return part || (isUnder(path, place) && !nearer) ? 'part' : undefined
}

/** Where someone with these roles may go from any page, and which of it the page is. */
export const navigationFor = (roles: readonly MemberRole[], path: string, words: Words): NavLink[] => {
  const places = new Set(roles.flatMap(role => placesOf[role]))
  const wide = roles.includes('coordinator')
  const said = (place: Place): string => {
    if (place === '/offers' && wide) return words.employers.offers.hubTitle
    // Of all employers, an employer finds its own alone.
    if (place === '/employers' && roles.every(role => role === 'employer-admin')) return words.public.nav.ownEmployer
    // An adviser finds there their own page.
    if (place === '/advisers' && !wide) return words.advisers.ownNav
    return text[place](words)
  }
  return order
    .filter(place => places.has(place))
    .map(place => ({
      href: place,
      text: said(place),
      current: currentAt(place, path, places),
    }))
}
