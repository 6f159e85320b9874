import type { search as English } from '../../en/listening/search'

/** Searching in one’s own words. */
export const search: typeof English = {
  search: {
    title: 'Dod o hyd i eiriau yn yr atebion',
    label: 'Geiriau',
    hint: 'Er enghraifft: shifft nos, neu "fy mam-gu" mewn dyfynodau am yr union eiriau hyn',
    group: 'Math o waith',
    sector: 'Maes',
    district: 'Lle',
    question: 'Cwestiwn',
    any: 'Unrhyw un',
    find: 'Chwilio',
    order: 'Siawns sy’n pennu’r drefn. Does dim yn dod gyntaf am gael ei glywed yn amlach na ffitio’n well.',
    inQuestions: 'Cwestiynau gyda’r geiriau hyn',
    results: 'Atebion',
    none: 'Does gan unrhyw ateb yr holl eiriau hyn',
    noneText:
      'Rhowch gynnig ar un gair, neu ffurf symlach arno. Chwiliwch am bethau mae pobl yn eu gwneud, eu teimlo neu’u cyffwrdd: bara, blino, bws.',
    noneWays: 'Neu gadewch i siawns ddewis:',
    ask: 'Teipiwch air, neu dewiswch fath o waith, lle neu gwestiwn.',
    next: 'Mwy o atebion',
    before: 'Yr atebion o’r blaen',
    groups: {
      1: 'Rhedeg sefydliadau',
      2: 'Proffesiynau',
      3: 'Cymorth medrus i broffesiynau',
      4: 'Swyddfeydd a gweinyddu',
      5: 'Crefftau medrus',
      6: 'Gofal a hamdden',
      7: 'Siopau a gwasanaeth cwsmeriaid',
      8: 'Peiriannau, gweithfeydd a gyrru',
      9: 'Gwaith bob dydd a gwaith llaw',
    },
  },
}
