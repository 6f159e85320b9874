import type { portfolio as English } from '../../en/exploration/portfolio'

/** The portfolio, the map and talking it over. */
export const portfolio: typeof English = {
  portfolio: {
    title: 'Eich portffolio',
    lead: 'Yr hyn a gadwoch, a feddylioch, y siaradoch amdano ac a gymharoch. Chi biau ef ac mae’n mynd gyda chi.',
    web: 'Cadw fel tudalen we',
    data: 'Cadw fel data (JSON)',
    thoughts: 'Atebion a meddyliau a gadwyd',
    canvases: 'Cymariaethau',
    talks: 'Sgyrsiau',
    heard: 'Atebion a glywyd',
    placements: 'Lleoliadau',
    meetings: 'Pobl y cyfarfu eich dosbarth â nhw',
    meetingsLead:
      'O’r presenoldeb a gymerodd eich ysgol ar gyfer y dosbarth. Nid yw’n dweud pwy oedd yno y diwrnod hwnnw.',
    met: (group, employer) => `Cyfarfu ${group} â ${employer}.`,
    stated: 'Beth rydych yn ei hoffi, a beth nad ydych ei eisiau',
    made: (day: string) => `Gwnaed ar ${day}`,
    empty: 'Dim eto.',
  },
  map: {
    title: 'Ble buoch chi',
    lead: 'Mae pob lle’n cyfrif unwaith. Nid oes dim i’w lenwi: mae’n dangos ble mae mwy i gwrdd ag ef.',
    axes: {
      major: 'Mathau o waith',
      leaving: 'Pryd y gadawsant ddysgu llawn-amser',
      sector: 'Meysydd',
      district: 'Lleoedd',
    },
    been: 'Rydych wedi cwrdd â rhywun yma',
    notYet: 'Ddim eto',
    leaving: {
      '16-or-before': 'Yn 16 neu’n gynt',
      '17-18': 'Yn 17 neu 18',
      '19-21': 'Rhwng 19 a 21',
      '22-or-later': 'Yn 22 neu’n hwyrach',
    },
    mix: 'Clywed rhywun o le na fuoch',
  },
  together: {
    title: 'Nodi bod grŵp wedi gwrando',
    lead: 'Ticiwch pwy oedd yno. Mae’n cyfrif i bob un ohonynt.',
    who: 'Pwy oedd yno?',
    clips: 'Pa atebion a glywsoch?',
    clipsHint: 'Gludwch gyfeiriad pob tudalen, un ym mhob llinell.',
    mode: 'Sut y gwrandawoch?',
    modes: { together: 'Un ar ôl y llall', mix: 'Fel cymysgedd', blind: 'Gwrando’n gyntaf, yna dyfalu' },
    send: 'Ei nodi',
    saved: (count: number) => (count === 1 ? 'Fe’i nodwyd i un dysgwr.' : `Fe’i nodwyd i ${count} o ddysgwyr.`),
    nobody: 'Nid oes dysgwyr y gallwch eu gweld eto.',
  },
  talk: {
    title: 'Nodi sgwrs',
    lead: 'Tri i bump o ddisgyblion, rhywun sy’n arwain, ac un peth a’u synnodd.',
    people: 'Faint a siaradodd?',
    peopleHint: 'Cyfrwch y rhai heb gofnod yma hefyd.',
    send: 'Nodi’r sgwrs',
  },
  group: {
    title: 'Beth nad yw’r grŵp wedi cwrdd ag ef',
    lead: 'Mathau o waith, meysydd a lleoedd lle nad oes neb, neu dim ond rhai, wedi cwrdd â rhywun eto. Da ar gyfer dewis y wers nesaf.',
    nobody: 'Neb eto',
    some: 'Rhai',
    everybody: 'Pawb',
    none: 'Nid oes neb wedi clywed dim eto.',
  },
}
