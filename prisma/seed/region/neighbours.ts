import type { Trade } from './trade'

/** Firms of the neighbouring hub alone. */
export const wyndleTrades: readonly Trade[] = [
  {
    sector: 'making',
    sic: 'C',
    firms: [
      ['Pellamouth Rope and Sail', 'small', 'Pellamouth'],
      ['Harsgate Tools', 'small', 'Harsgate'],
    ],
    ideas: [
      ['visit', 'How rope is made', 'The long room, the old machine and the new one.'],
      ['talk', 'Tools for people who mend things', 'What we make, who buys it, and who we are looking for.'],
    ],
  },
  {
    sector: 'hospitality',
    sic: 'I',
    firms: [
      ['The Lantern Hotel, Pellamouth', 'medium', 'Pellamouth'],
      ['Uffolme Village Kitchen', 'micro', 'Uffolme'],
    ],
    ideas: [
      ['talk', 'A summer job that became a career', 'A manager on learning the whole hotel.'],
      ['workshop', 'Feed forty people and waste nothing', 'Plan a menu from what is in season.'],
    ],
  },
  {
    sector: 'digital',
    sic: 'J',
    firms: [
      ['Harsgate Sensors', 'small', 'Harsgate'],
      ['Wyndle Digital', 'micro', 'Pellamouth'],
    ],
    ideas: [
      ['workshop', 'Build a sensor that knows when it is wet', 'Small kits for a class of thirty.'],
      ['talk', 'Small firm, big customers', 'How six people write software for ships.'],
    ],
  },
]
