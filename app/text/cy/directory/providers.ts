import type { providers as English } from '../../en/directory/providers'
import { many } from './many'

/** Providers of technical courses and apprenticeships. */
export const providers: typeof English = {
  providers: {
    title: 'Darparwyr',
    lead: count =>
      many(count, 'darparwr cyrsiau technegol a phrentisiaethau.', 'o ddarparwyr cyrsiau technegol a phrentisiaethau.'),
    add: 'Ychwanegu darparwr',
    empty: 'Dim darparwyr eto',
    emptyText:
      'Yma y saif colegau, darparwyr hyfforddiant a phrifysgolion sy’n sôn wrth ddysgwyr am brentisiaethau a chyrsiau technegol.',
    fileName: 'darparwyr.csv',
    columns: {
      name: 'Enw',
      town: 'Tref',
      courses: 'Cyrsiau',
      approved: 'Ymweliadau',
      ukprn: 'UKPRN',
      postcode: 'Cod post',
      website: 'Gwefan',
    },
  },
  provider: {
    details: 'Manylion',
    change: 'Newid',
    changeTitle: name => `Newid ${name}`,
    addTitle: 'Ychwanegu darparwr',
    added: 'Mae yn y cyfeiriadur.',
    saved: 'Cadwyd.',
    people: 'Pobl',
    seePeople: 'Gweld a gwahodd pobl',
    noPeople: 'Does neb oddi yma wedi ymuno eto.',
    history: 'Beth ddigwyddodd yma',
    noHistory: 'Dim byd eto.',
    terms: {
      courses: 'Cyrsiau',
      address: 'Cyfeiriad',
      website: 'Gwefan',
      ukprn: 'UKPRN',
      approved: 'Ymweliadau ag ysgolion',
    },
    fields: {
      name: 'Enw',
      ukprn: 'UKPRN',
      ukprnHint: 'Wyth digid, yn dechrau ag 1.',
      town: 'Tref',
      postcode: 'Cod post',
      place: 'Ar y map',
      latitude: 'Lledred',
      longitude: 'Hydred',
      website: 'Gwefan',
      courses: 'Beth mae’n ei addysgu?',
      approved: 'Caiff ymweld ag ysgolion',
    },
    save: 'Cadw',
    refusals: {
      'ukprn-taken': 'Mae darparwr â’r UKPRN hwn yn eich hyb eisoes.',
      'changed-meanwhile':
        'Newidiodd rhywun arall hyn tra oeddech yn teipio. Edrychwch ar y dudalen eto, yna gwnewch eich newid.',
    },
  },
}
