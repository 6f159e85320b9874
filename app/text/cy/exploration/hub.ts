import type { hub as English } from '../../en/exploration/hub'

/** The settings and figures of the hub. */
export const hub: typeof English = {
  settings: {
    title: 'Awgrymiadau a diogelu',
    matching: 'Awgrymiadau i ddysgwyr o Flwyddyn 10',
    matchingText:
      'Dim ond gydag asesiad effaith diogelu data wedi’i lofnodi. Mae pob dysgwr yn dweud ie neu na hefyd, ac mae staff yn gweld popeth yn gyntaf.',
    on: 'Mae awgrymiadau ymlaen yn yr ysgol neu’r coleg hwn',
    dpia: 'Y diwrnod y llofnodwyd yr asesiad',
    send: 'Cadw',
    saved: 'Mae wedi’i gadw.',
    lead: 'Arweinydd diogelu',
    leadText: 'Pwy sy’n cael meddwl sy’n poeni athro. Ni all neb arall ddarllen y copi.',
    leadWho: 'Pwy ydyw?',
    leadNone: 'Neb eto',
    leadSaved: 'Enwyd yr arweinydd diogelu.',
  },
  hub: {
    title: 'Beth mae archwilio’n ei ofyn',
    lead: 'Cewch ofyn mwy na’r rheol, byth lai. I un dysgwr, mae staff yn gofyn llai gyda rheswm a enwir.',
    least: (count: number) => `Mae’r rheol yn gofyn ${count}.`,
    send: 'Cadw',
    saved: 'Mae wedi’i gadw.',
  },
}
