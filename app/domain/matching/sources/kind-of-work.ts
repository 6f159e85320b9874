import type { Sector } from '../../kernel/sectors'

/** Occupational routes of Skills England, each with the kind of work and group of jobs nearest to most of it. */
const routes: { readonly [route: string]: readonly [Sector, string] } = {
  'agriculture, environmental and animal care': ['land-food', '5'],
  'business and administration': ['public-service', '4'],
  'care services': ['health-care', '6'],
  'catering and hospitality': ['hospitality', '5'],
  'construction and the built environment': ['building', '5'],
  'creative and design': ['creative', '3'],
  digital: ['digital', '3'],
  'education and early years': ['learning', '6'],
  'engineering and manufacturing': ['making', '5'],
  'hair and beauty': ['shops', '6'],
  'health and science': ['health-care', '3'],
  'legal, finance and accounting': ['money-law', '3'],
  'protective services': ['public-service', '3'],
  'sales, marketing and procurement': ['shops', '7'],
  'transport and logistics': ['transport', '8'],
}

/** The same routes by the number they have in the vacancies of Find an apprenticeship: in the order of their names. */
const numbered = Object.keys(routes)

/** Kind of work and group of jobs of a route, by its name or number; null where it is none of them. */
export const workOfRoute = (route: string | number | null): { sector: Sector; major: string } | null => {
  const name = typeof route === 'number' ? numbered[route - 1] : route?.trim().toLowerCase()
  const [sector, major] = (name !== undefined && Object.hasOwn(routes, name) && routes[name]) || []
  return sector && major ? { sector, major } : null
}
