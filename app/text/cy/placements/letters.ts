import type { letters as English } from '../../en/placements/letters'

/** The paper and the letters. */
export const letters: typeof English = {
  paper: {
    title: 'Cytundeb lleoliad',
    lead: 'Llenwch y llinellau â llaw. Cadwch y papur yn yr ysgol neu’r coleg ac yn y gweithle; ni theipir dim o’r llinellau hyn i’r hyb.',
    blanks: {
      learner: 'Enw’r dysgwr',
      host: 'Pwy sy’n gofalu amdano yn y gweithle',
      hostPhone: 'Ffôn y gweithle',
      contact: 'Pwy i’w ffonio mewn argyfwng',
      contactPhone: 'Eu ffôn',
      needs: 'Beth ddylai’r gweithle ei wybod, gyda chytundeb y dysgwr',
    },
    signatures: 'Llofnodion',
    parent: 'Rhiant neu ofalwr (dan 18)',
    date: 'Dyddiad',
  },
  letters: {
    hello: name => `Helo ${name},`,
    open: 'Agor y lleoliad',
    foot: hub =>
      `Mae ${hub} yn trefnu lleoliadau rhwng dysgwyr a gweithleoedd. Nid enwir yr un dysgwr yn y llythyr hwn.`,
    subjects: {
      'to-send-off': organisation => `Mae dysgwr yn gofyn am leoliad yn ${organisation}`,
      asked: () => 'Mae rhywun yn gofyn am leoliad gyda chi',
      accepted: organisation => `Mae ${organisation} yn dweud ie i leoliad`,
      rejected: organisation => `Ni all ${organisation} wneud hynny y tro hwn`,
      expired: organisation => `Daeth lleoliad yn ${organisation} i ben`,
      'fill-in': () => 'Mae’r lleoliad wedi’i gadarnhau: llenwch eich rhan, os gwelwch yn dda',
      'school-part': organisation => `Mae ${organisation} wedi llenwi ei ran`,
      'to-sign': organisation => `Yn barod i’w lofnodi: lleoliad yn ${organisation}`,
      signed: organisation => `Mae pawb wedi llofnodi: lleoliad yn ${organisation}`,
      'looked-back': organisation => `Sut aeth y lleoliad yn ${organisation}?`,
      'ended-early': organisation => `Daeth lleoliad yn ${organisation} i ben yn gynnar`,
      'not-come': organisation => `Ni ddigwyddodd lleoliad yn ${organisation}`,
      cancelled: organisation => `Galwyd lleoliad yn ${organisation} i ffwrdd`,
      'your-turn': organisation => `Mae lleoliad yn ${organisation} yn aros amdanoch`,
    },
    texts: {
      'to-send-off': 'Dan 18 mae aelod o staff yn ei anfon. Edrychwch arno, os gwelwch yn dda.',
      asked: 'Nid oes angen cyfrif: mae’r botwm yn ei agor. Atebwch o fewn 15 diwrnod, os gwelwch yn dda.',
      accepted: 'Pwy bynnag a ofynnodd sy’n cadarnhau nesaf. Dim ond wedyn y mae’r lle wedi’i gymryd.',
      rejected: 'Mae’r dudalen yn dweud pam. Mae lleoliadau eraill i ofyn amdanynt.',
      expired: 'Ni atebodd neb mewn pryd, neu mae ei ddiwrnod cyntaf wedi dod.',
      'fill-in': 'Oriau, yswiriant, iechyd a diogelwch: mae’n cymryd tua phum munud ac nid oes angen cyfrif.',
      'school-part': 'Eich rhan chi yw’r nesaf. Mae enwau a rhifau’n mynd ar bapur, byth ar y dudalen.',
      'to-sign': 'Mae popeth yn ei le. Darllenwch ef a’i lofnodi, os gwelwch yn dda.',
      signed: 'Mae’r dyddiau yn y ffeil galendr gyda’r llythyr hwn.',
      'looked-back': 'Tri chwestiwn byr ac ychydig eiriau o’ch eiddo. Mae’n cymryd munud.',
      'ended-early': 'Mae’r dudalen yn dweud pam. Mae’r oriau a fu yn aros.',
      'not-come': 'Does dim mwy i’w wneud.',
      cancelled: 'Mae’r dudalen yn dweud pam.',
      'your-turn': 'Mae wedi aros 15 diwrnod. Ar ôl 15 arall gall ddod i ben.',
    },
  },
}
