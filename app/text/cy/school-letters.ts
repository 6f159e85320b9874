import type { Words } from '../en'

const employersSaid = (count: number): string => (count === 1 ? 'Un cyflogwr' : `${count} cyflogwr`)

/** Llythyrau at ysgolion am yr hyn y gofynnwyd amdano. */
export const schoolLetters: Words['schoolLetters'] = {
  hello: name => `Helo ${name},`,
  what: (kind, groups) => (groups ? `${kind}, ${groups}` : kind),
  see: 'Gweld eich cais',
  next: 'Beth sydd nesaf',
  facts: { what: 'Beth', when: 'Pryd', where: 'Ble', employers: 'Cyflogwyr', learners: 'Dysgwyr', why: 'Pam' },
  foot: hub => `Mae ${hub} yn ysgrifennu atoch am fod eich ysgol wedi gofyn am hyn.`,
  quiet: 'Gormod o nodiadau atgoffa?',
  quietLink: 'Atal nodiadau atgoffa',
  received: {
    subject: what => `Mae eich cais gennym: ${what}`,
    text: school => `Mae cais ${school} wedi cyrraedd yr hyb. Diolch.`,
    next: 'Yr hyb sy’n ei ddarllen nesaf. Cewch glywed gennym pan fydd cyflogwyr wedi’u holi. Nid oes angen i chi wneud dim tan hynny.',
  },
  asked: {
    subject: (count, what) => `Gofynnwyd i ${count} cyflogwr: ${what}`,
    text: count => `Gofynnwyd i ${count} cyflogwr addas ar eich rhan.`,
    next: by =>
      by
        ? `Mae ganddynt tan ${by} i ateb. Os na all neb, gofynnwn i eraill ein hunain.`
        : 'Os na all neb, gofynnwn i eraill ein hunain.',
  },
  yes: {
    subject: (employer, what) => `Mae ${employer} wedi cytuno: ${what}`,
    text: (employer, when) => `Mae ${employer} wedi cytuno, ar gyfer ${when}.`,
    next: (yes, seats) =>
      `Mae ${yes} o’r ${seats} cyflogwr y gofynnoch amdanynt wedi cytuno. Rydym yn dal i ofyn. Gallwch hefyd fynd ymlaen gyda llai.`,
  },
  filled: {
    subject: what => `Cadarnhewch: ${what}`,
    text: (employers, when) => `Newyddion da: mae ${employers} wedi cytuno, ar gyfer ${when}.`,
    next: 'Darllenwch y briff y mae’r ddwy ochr yn ei rannu, yna cadarnhewch gyda’r rhestr ddiogelu. Mae’n cymryd dwy funud.',
    button: 'Darllen y briff a chadarnhau',
  },
  unfilled: {
    subject: what => `Dim cyflogwr eto: ${what}`,
    text: 'Nid oes neb arall addas ar gael. Mae’n ddrwg gennym.',
    some: yes => `Mae ${employersSaid(yes)} wedi cytuno. Gallwch fynd ymlaen gyda llai.`,
    helps: 'Beth fyddai’n helpu:',
    help: {
      virtual: 'Cwrdd ar-lein yn ogystal ag wyneb yn wyneb',
      further: 'Mynd ymhellach',
      'in-person': 'Cwrdd wyneb yn wyneb yn ogystal ag ar-lein',
      'other-dates': 'Dyddiadau eraill',
      'smaller-groups': 'Grŵp llai',
      'other-kind': 'Math arall o gyfarfod',
      'other-years': 'Grŵp blwyddyn arall',
      'ask-about-access': 'Siarad â’r hyb am anghenion mynediad: gellid trefnu rhai',
      'ask-about-language': 'Iaith arall',
      'ask-reserved': 'Dim gennych chi: mae’r hyb yn holi cyflogwyr sy’n cadw eu cynnig i eraill',
      wait: 'Aros: gellir gofyn eto i gyflogwyr addas cyn bo hir',
      'find-employers': 'Dim gennych chi: mae’r hyb yn chwilio am gyflogwyr newydd',
    },
    next: 'Mae’r hyb yn chwilio am ffordd arall ymlaen, ac yn ysgrifennu atoch. Gallwch ateb y llythyr hwn.',
  },
  confirmed: {
    subject: (what, when) => `Wedi’i gadarnhau: ${what}, ${when}`,
    text: (employers, when) => `Rydych chi a ${employers} yn cwrdd ar ${when}. Mae wedi’i gadarnhau.`,
    next: 'Mae’r gwahoddiad calendr ynghlwm. Ar ôl y diwrnod, dywedwch faint ddaeth.',
  },
  proposed: {
    subject: (employer, what) => `Mae ${employer} yn cynnig dyddiad arall: ${what}`,
    text: (employer, when) => `Ni all ${employer} ddod ar y diwrnod wedi’r cwbl, ac mae’n cynnig ${when}.`,
    next: 'Nes i chi ateb, nid oes dim wedi’i gadarnhau. Dywedwch a yw’r dyddiad newydd yn addas, neu cynigiwch un arall.',
    button: 'Ateb',
  },
  'date-agreed': {
    subject: (what, when) => `Dyddiad newydd: ${what}, ${when}`,
    text: when => `Mae pawb wedi cytuno i’r dyddiad newydd: ${when}. Mae’r atodiad yn newid eich calendr.`,
    next: 'Cadarnhewch unwaith eto, nawr ar gyfer y dyddiad newydd.',
    button: 'Cadarnhau',
  },
  lost: {
    subject: (employer, what) => `Bu’n rhaid i ${employer} dynnu’n ôl: ${what}`,
    text: employer => `Ni all ${employer} ddod wedi’r cwbl. Mae’n ddrwg gennym.`,
    next: 'Mae’r hyb yn gofyn i gyflogwyr eraill ar unwaith, cyn cais neb arall pan fydd y diwrnod yn agos. Nid oes angen i chi wneud dim.',
  },
  cancelled: {
    subject: what => `Wedi’i ganslo: ${what}`,
    text: 'Mae’r cais hwn wedi’i ganslo. Mae’r cyflogwyr a holwyd yn gwybod.',
    reason: reason => `Y rheswm a roddwyd: ${reason}`,
    next: 'Gallwch ei gopïo i gais newydd unrhyw bryd.',
  },
  declined: {
    subject: what => `Ni allai’r hyb dderbyn hyn: ${what}`,
    text: 'Mae’n ddrwg gennym: ni allai’r hyb dderbyn eich cais.',
    reason: reason => `Y rheswm: ${reason}`,
    next: 'Gallwch ei gopïo, ei newid, a gofyn eto. Gallwch hefyd ateb y llythyr hwn.',
  },
  merged: {
    subject: what => `Wedi’i uno â chais arall: ${what}`,
    text: 'Unodd yr hyb eich cais ag un arall sy’n gofyn am yr un peth, fel bod dysgwyr yn cwrdd â’r cyflogwr gyda’i gilydd. Mae eich rhai chi’n dal i gyfrif i’ch ysgol.',
    next: 'Mae’r hyb yn dweud wrthych pryd a ble. Gallwch ateb y llythyr hwn.',
  },
  expired: {
    subject: what => `Daeth yr amser i ben: ${what}`,
    text: 'Aeth pob dyddiad a roddoch heibio cyn y gellid dod o hyd i gyflogwyr neu gadarnhau’r cyfarfod. Mae’n ddrwg gennym.',
    next: 'Gallwch gopïo’r cais gyda dyddiadau hwyrach.',
  },
  evaluate: {
    subject: what => `Sut aeth hi? ${what}`,
    text: 'Mae wedi digwydd. Mae tri chwestiwn byr ar ôl, i chi ac i’r cyflogwr.',
    next: by => `Atebwch erbyn ${by}. Dim ond wedyn y mae’n cyfrif fel cyfarfod ystyrlon.`,
    button: 'Dweud sut aeth hi',
  },
  'evaluate-3': {
    subject: what => `Eto i’w ateb: sut aeth hi? ${what}`,
    text: 'Nid ydym wedi clywed eto sut aeth hi. Mae’n cymryd munud.',
  },
  'evaluate-7': {
    subject: what => `Y nodyn olaf: sut aeth hi? ${what}`,
    text: 'Nid ydym wedi clywed sut aeth hi. Os na fydd neb yn ateb mewn pryd, mae’n cau hebddo.',
  },
  tomorrow: {
    subject: (what, when) => `Ar ddod: ${what}, ${when}`,
    text: employers => `Mae ${employers} yn cwrdd â’ch dysgwyr ar y diwrnod ysgol nesaf.`,
    next: 'Dylai rhywun yn y dderbynfa wybod bod enw’r ymwelydd yn cael ei ofyn a’i wirio. Byddwch â’r ystafell a’r cwestiynau’n barod.',
  },
  stop: {
    title: 'Atal nodiadau atgoffa?',
    text: 'Ni chewch ragor o nodiadau atgoffa drwy lythyr gan yr hyb. Mae llythyrau sydd eich angen yn dal i ddod.',
    send: 'Atal nodiadau atgoffa',
    stopped: 'Ni chewch ragor o nodiadau atgoffa.',
    again: 'Anfonwch nodiadau atgoffa eto',
    wanted: 'Cewch nodiadau atgoffa eto.',
    odd: 'Nid un o’n dolenni ni yw hon.',
  },
}
