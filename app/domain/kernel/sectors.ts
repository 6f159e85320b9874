/** Kinds of work, in everyday words; employers, offers and requests share them. Codes here, their words in the texts. */
export const sectors = [
  'health-care',
  'making',
  'building',
  'digital',
  'creative',
  'land-food',
  'hospitality',
  'transport',
  'shops',
  'learning',
  'money-law',
  'public-service',
  'energy-nature',
  'science',
  'sport',
] as const
export type Sector = (typeof sectors)[number]
