import type { hub as English } from '../../en/advice-desk/hub'

/** What the hub promises, and how long each age waits. */
export const hub: typeof English = {
  settings: {
    title: 'Beth a addawn, ac at bwy y cyfeiriwn',
    lead: 'Mae pwy bynnag sy’n gofyn yn darllen y dyddiau isod. Addewir yr un peth i’r rhai sy’n aros yn barod.',
    days: 'Dyddiau gwaith hyd at yr amserau cyntaf a gynigir, ar y mwyaf',
    daysHint: 'Addewir hanner ohonynt i bwy bynnag sydd ei angen yn fuan.',
    send: 'Cadw hwn',
    saved: 'Cadwyd.',
    bodies: 'Cyrff yr ydym yn cyfeirio pobl atynt',
    bodiesText: 'Edrychwch o bryd i’w gilydd a yw’r rhain yn dal yn gywir.',
    none: 'Dim eto.',
    kind: 'Math',
    name: 'Enw',
    contact: 'Sut i’w gyrraedd',
    contactHint: 'Rhif ffôn, cyfeiriad gwe, oriau agor',
    checked: 'Edrychwyd arno',
    add: 'Ychwanegu neu gywiro',
    addText: 'Cywirir corff o’r un enw.',
    remove: 'Tynnu i ffwrdd',
    removed: 'Tynnwyd i ffwrdd.',
  },
  waiting: {
    title: 'Pa mor hir mae pob oed yn aros',
    lead: 'Nid yw hanner pobl un oed yn aros yn hwy na hyn, o ofyn hyd at yr amserau cyntaf a gynigir. Cyfrifir bob dydd Llun am y tri mis cynt.',
    none: 'Nid oes dim wedi’i gyfrif eto',
    noneText: 'Mae’r cyfrif cyntaf fore Llun.',
    chart: 'Dyddiau hyd at yr amserau cyntaf a gynigir',
    finding: (longest, shortest, ratio) =>
      `Mae pobl ${longest} oed yn aros ${ratio} gwaith mor hir â phobl ${shortest} oed.`,
    few: 'Mae gan lai na dau oed ddeg o bobl neu fwy, felly ni ellir cymharu dim.',
    alert: ratio =>
      `Mae hynny’n fwy na 1.25 gwaith (${ratio}). Edrychwch ar bwy sy’n cael amserau gyntaf, ac a yw rhywun o’r oed hwn yn aros o ddiffyg cynghorydd, iaith neu le.`,
    fine: 'Mae hynny o fewn 1.25 gwaith.',
    columns: {
      age: 'Oed',
      offered: 'Dyddiau hyd at gynnig amserau',
      met: 'Dyddiau hyd at gwrdd',
      count: 'Pobl',
      week: 'Wythnos',
      ratio: 'Hiraf i fyrraf',
    },
    suppressed: 'llai na 10',
    history: 'Wythnos wrth wythnos',
    heads: { label: 'Oed', value: 'Dyddiau' },
    table: 'Wythnos',
    how: 'Ni chyfrifir pobl na roddodd oed. Ni ddangosir oed â llai na deg o bobl.',
  },
}
