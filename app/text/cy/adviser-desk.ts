import type { Words } from '../en'

const pobl = (count: number): string => (count === 1 ? '1 person' : `${count} o bobl`)

export const adviserDesk = {
  lead: 'Yr hyn sy’n aros amdanoch sydd gyntaf. Yr hyn a addawyd, yn ôl ei ddiwrnod.',
  needs: {
    late: count => `${pobl(count)} y mae rhywbeth a addawyd iddynt yn hwyr`,
    times: count => `Cynnig amserau i ${pobl(count)}`,
    begin: count => `Dechrau cynllun gyda ${pobl(count)}`,
    finish: count => `Gorffen cynllun a’i rannu gyda ${pobl(count)}`,
    reviews: count => `Gofyn i ${pobl(count)} sut aeth pethau`,
    take: count => `${pobl(count)} heb gynghorydd eto`,
    takeWhy: 'Gallwch gymryd cais eich hun os oes gennych le.',
    toRead: count => `${count} cais i’w ddarllen a’i ddidoli`,
  },
  by: (who, day) => `${who}, erbyn ${day}`,
  wasDue: (who, day) => `${who}, roedd i fod erbyn ${day}`,
  ending: day => `Daw eich cofrestriad i ben ar ${day}`,
  endingWhy:
    'Adnewyddwch ef mewn pryd, a gofynnwch i gydlynydd ei gofnodi yma. Ar ôl y diwrnod hwnnw dim ond darllen y gallwch.',
  nothing: 'Nid oes dim yn aros amdanoch',
  nothingText: 'Pan roddir rhywun i chi, neu pan fydd amser wedi mynd heibio, bydd yma.',
  today: 'Cyfarfodydd heddiw',
  noneToday: 'Nid ydych yn cwrdd â neb heddiw.',
  waiting: 'Yn aros am eu hateb',
  answers: { times: 'i ddewis amser', plan: 'i ddarllen eu cynllun' },
  nobodyWaits: 'Nid oes dim gennych yn aros am ateb.',
  mine: 'o bobl rydych yn cerdded gyda nhw',
  free: 'o amserau rhydd yr wythnos hon',
  links: {
    mine: 'Pawb rydych yn cerdded gyda nhw',
    diary: 'Eich dyddiadur',
    hours: 'Oriau ar gyfer cyfarfodydd',
    board: 'Pob cais y cewch ei weld',
  },
} satisfies Words['adviserDesk']
