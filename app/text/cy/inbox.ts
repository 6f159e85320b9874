import type { Words } from '../en'

/** Y mewnflwch adeiledig, ar gyfer arddangos a datblygu. */
export const inbox = {
  title: 'Mewnflwch',
  lead: "Pob llythyr y mae'r gosodiad hwn wedi'i anfon. Nid oes dim yn gadael y peiriant hwn.",
  search: {
    title: 'Dod o hyd i lythyrau',
    to: 'At',
    hint: 'Rhan o gyfeiriad e-bost',
    apply: 'Chwilio',
    active: (to: string) => `At: ${to}`,
  },
  columns: { received: 'Derbyniwyd', to: 'At', subject: 'Pwnc' },
  noSubject: '(dim pwnc)',
  empty: {
    title: 'Dim llythyrau eto',
    text: 'Gofynnwch am lythyr mewngofnodi neu anfonwch gais, a bydd y llythyrau yn ymddangos yma o fewn eiliadau.',
    noneTitle: "Nid aeth yr un llythyr i gyfeiriad o'r fath",
    none: 'Gwiriwch y sillafu, neu edrychwch ar bob llythyr.',
    all: 'Gweld pob llythyr',
  },
  letter: {
    back: 'Pob llythyr',
    from: 'Oddi wrth',
    to: 'At',
    received: 'Derbyniwyd',
    messageId: 'Message-ID',
    views: "Golygon o'r llythyr",
    rendered: "Fel y'i hanfonwyd",
    text: 'Fel testun',
    raw: 'Ffynhonnell',
    body: 'Y llythyr',
    nothing: 'Nid oes testun yn y llythyr.',
    links: 'Dolenni yn y llythyr hwn',
    files: 'Ffeiliau',
    size: (bytes: number) => (bytes < 1024 ? `${bytes} beit` : `${Math.ceil(bytes / 1024)} KB`),
  },
} satisfies Words['inbox']
