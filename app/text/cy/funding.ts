import type { Words } from '../en'

export const funding: Words['funding'] = {
  title: 'Beth allai cwrs ei gostio',
  lead: 'Teipiwch yr hyn a wyddoch am gwrs. Rydym yn cyfrifo beth mae’r rheolau’n ei ddweud mewn credydau a phunnoedd. Ni chedwir dim a deipiwch.',
  leadKept:
    'Teipiwch yr hyn a wyddoch am y cwrs. Ni chedwir dim oni bai eich bod yn ei gadw gyda’r cwrs ar eich rhestr.',
  nations: 'Rheolau i Loegr yw’r rhain. Yng Nghymru, yr Alban a Gogledd Iwerddon mae rheolau eraill: gofynnwch yno.',
  rule: {
    title: 'Hawl Dysgu Gydol Oes (Lifelong Learning Entitlement)',
    text: (pounds: string, credits: number, year: string) =>
      `O 2027 mae un benthyciad ar gyfer astudio ar ôl ysgol, wedi’i gyfrif mewn credydau: ${pounds} am ${credits} o gredydau, ar gyfraddau ${year}. Benthyciad ydyw, i’w ad-dalu o’r hyn rydych yn ei ennill.`,
    cap: (credits: number) => `Mae ar gyfer dim mwy na ${credits} o gredydau mewn blwyddyn.`,
    levels: 'Mae ar gyfer cyrsiau cyfan ar lefelau 4 i 6, a modiwlau cymwysterau technegol uwch (HTQ).',
    from: (day: string) => `Mae ar gyfer cyrsiau sy’n dechrau ar ${day} neu’n hwyrach.`,
    source: 'O “Lifelong Learning Entitlement (LLE) overview” gan yr Adran Addysg, ar GOV.UK.',
    read: (day: string) => `Fel y’i darllenasom ar ${day}.`,
  },
  shapes: {
    course: 'Cwrs cyfan',
    'htq-module': 'Modiwl o gymhwyster technegol uwch (HTQ)',
    'other-module': 'Modiwl arall',
  },
  fields: {
    shape: 'Beth ydyw?',
    level: 'Lefel',
    levelText: (level: number) => `Lefel ${level}`,
    credits: 'Credydau i gyd',
    creditsHint: 'Mae tudalen y cwrs yn ei ddweud. Mae blwyddyn o astudio llawn amser yn aml yn 120 o gredydau.',
    years: 'Dros sawl blwyddyn?',
    startsOn: 'Pryd mae’n dechrau?',
    usedCredits: 'Credydau a ddefnyddioch o’r blaen',
    usedHint:
      'Gofynnwch i Student Finance England faint mae astudio cynharach wedi’i ddefnyddio. Os na chawsoch fenthyciad myfyriwr erioed, 0 ydyw yn aml.',
  },
  send: 'Cyfrifo',
  result: {
    title: 'Beth mae’r rheolau’n ei ddweud',
    rates: (year: string) =>
      `Ar gyfraddau ${year}. Mae cyfraddau’n newid, felly edrychwch ar y dyddiad cyn dibynnu ar ffigur.`,
    what: 'Beth',
    credits: 'Credydau',
    pounds: 'Punnoedd',
    all: 'Y cyfan',
    used: 'Wedi’i ddefnyddio o’r blaen',
    within: 'Y cwrs hwn, cyn belled ag y mae’r rheol yn cyrraedd',
    left: 'Ar ôl wedyn',
    years: 'Fesul blwyddyn',
    year: (year: number) => `Blwyddyn ${year}`,
    course: 'Credydau’r cwrs',
    fees: 'Gall y ffi y mae coleg neu brifysgol yn ei gofyn fod yn llai neu’n fwy na hyn. Gofynnwch yno.',
  },
  limits: {
    'before-start':
      'Mae’r rheol ar gyfer cyrsiau sy’n dechrau’n hwyrach na hwn. Gofynnwch pa fenthyciad neu grant sydd ar gyfer cwrs sy’n dechrau’n gynt.',
    'other-level': 'Mae’r rheol ar gyfer lefelau 4 i 6. Gofynnwch pa gymorth arall sydd ar y lefel hon.',
    'other-module':
      'Mae’r rheol ar gyfer modiwlau cymwysterau technegol uwch. Gall modiwlau eraill ddilyn. Gofynnwch i’r coleg neu’r brifysgol am hwn.',
    'over-year':
      'Mae gan y cwrs fwy o gredydau mewn blwyddyn nag y mae’r rheol yn cyrraedd. Gofynnwch sut y telir y gweddill.',
    'over-all': 'Mae gan y cwrs fwy o gredydau nag sydd ar ôl. Gofynnwch sut y telir y gweddill.',
  },
  ask: {
    title: 'Gofynnwch cyn penderfynu',
    text: 'Dim ond nhw all ddweud wrthych beth sy’n wir i chi:',
    bodies: [
      'Student Finance England, am eich credydau a’ch benthyciadau eich hun',
      'Y coleg neu’r brifysgol, am ffioedd, credydau a help gyda chostau',
      'Cynghorydd gyrfaoedd, am ba ffordd sy’n gweddu i’ch cynlluniau',
      'Canolfan gyngor fel Cyngor ar Bopeth, am fudd-daliadau a dyledion',
    ],
  },
  bootcamp: {
    title: 'Bŵtcamps sgiliau',
    text: (age: number, weeks: number) =>
      `Cyrsiau byr yn Lloegr i bobl ${age} oed a throsodd: ${weeks} wythnos ar y mwyaf, yn rhad ac am ddim i’r sawl sy’n dysgu.`,
    ask: 'Gofynnwch i’r coleg neu’r darparwr hyfforddiant pwy all ddechrau, ac a oes help gyda theithio a gofal plant.',
    source: 'O’r tudalennau am Skills Bootcamps gan yr Adran Addysg, ar GOV.UK.',
    read: (day: string) => `Fel y’u darllenasom ar ${day}.`,
  },
  apprenticeship: {
    title: 'Prentisiaethau',
    text: 'Nid ydych yn talu dim am yr hyfforddiant, ac mae eich cyflogwr yn talu cyflog i chi o’r diwrnod cyntaf.',
    ask: 'Gofynnwch i’r cyflogwr am y cyflog a’r oriau, ac i’r darparwr hyfforddiant am yr hyfforddiant.',
    source: 'O “Become an apprentice”, ar GOV.UK.',
    read: (day: string) => `Fel y’i darllenasom ar ${day}.`,
  },
  keep: {
    button: 'Cadw’r ffigurau hyn gyda’r cwrs',
    drop: 'Tynnu’r ffigurau hyn',
    kept: (day: string) => `Cadwyd ar ${day}. Nid oes neb ond chi yn ei weld.`,
    done: 'Mae’r ffigurau wedi’u cadw gyda’r cwrs.',
    dropped: 'Mae’r ffigurau wedi’u tynnu.',
    none: 'Ni chedwir unrhyw ffigurau.',
  },
  errors: {
    'choose-shape': 'Dewiswch beth ydyw',
    'choose-level': 'Dewiswch lefel',
    'credits-odd': 'Ysgrifennwch y credydau fel rhif cyfan o 1 i 720',
    'years-odd': 'Ysgrifennwch y blynyddoedd fel rhif cyfan o 1 i 8',
    'start-odd': 'Ysgrifennwch y diwrnod y mae’n dechrau fel diwrnod, mis a blwyddyn, fel 20 9 2027',
    'used-odd': 'Ysgrifennwch y credydau a ddefnyddiwyd fel rhif cyfan o 0 i 480',
  },
}
