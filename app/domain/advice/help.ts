import type { Crisis } from './crisis'

/** Somewhere that answers at once. What it is called and does stands in the texts, by its key. */
export type HelpLine = {
  key: string
  for: readonly Crisis[]
  phone?: string
  /** A number to send a text message to. */
  text?: string
  web?: string
}

/** The day on which the numbers below were read on the services' own pages. Nobody has rung them. */
export const helpReadOn = '2026-12-01'

/** Where to find help that does not wait, the most urgent first. */
export const helpLines = [
  { key: 'emergency', for: ['harm', 'abuse'], phone: '999' },
  { key: 'samaritans', for: ['harm'], phone: '116 123', web: 'https://www.samaritans.org' },
  { key: 'shout', for: ['harm'], text: '85258', web: 'https://giveusashout.org' },
  { key: 'abuseEngland', for: ['abuse'], phone: '0808 2000 247', web: 'https://www.nationaldahelpline.org.uk' },
  { key: 'abuseWales', for: ['abuse'], phone: '0808 80 10 800', web: 'https://www.gov.wales/live-fear-free' },
  { key: 'abuseMen', for: ['abuse'], phone: '0808 801 0327', web: 'https://mensadviceline.org.uk' },
  { key: 'shelter', for: ['homeless'], phone: '0808 800 4444', web: 'https://www.shelter.org.uk' },
  { key: 'shelterWales', for: ['homeless'], web: 'https://sheltercymru.org.uk' },
  {
    key: 'citizensAdvice',
    for: ['hunger', 'homeless'],
    phone: '0800 144 8848',
    web: 'https://www.citizensadvice.org.uk',
  },
  { key: 'stepChange', for: ['hunger'], phone: '0800 138 1111', web: 'https://www.stepchange.org' },
] as const satisfies readonly HelpLine[]

export type HelpKey = (typeof helpLines)[number]['key']

/** The lines for what somebody may need at once; every line where nothing is named. */
export const helpFor = (crises: readonly Crisis[]): (typeof helpLines)[number][] =>
  helpLines.filter(line => crises.length === 0 || line.for.some(one => crises.includes(one)))
