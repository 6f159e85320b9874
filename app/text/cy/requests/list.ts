import type { list as English } from '../../en/requests/list'
import { employersSaid, learnersSaid } from './counted'

/** The list of requests, and how one begins. */
export const list: typeof English = {
  learners: learnersSaid,
  groupLine: (year, name, headcount) => `Blwyddyn ${year}, ${name}: ${learnersSaid(headcount)}`,
  list: {
    title: 'Eich ceisiadau',
    lead: 'Popeth y mae eich ysgol wedi gofyn amdano, ble mae arni a phwy sydd i weithredu.',
    ask: 'Gofyn am gyflogwr',
    heaps: { yours: 'Eich tro chi', open: 'Ar waith', drafts: 'Drafftiau', past: 'Wedi gorffen', all: 'Pob un' },
    tabs: 'Pa geisiadau',
    search: 'Dosbarth, pwrpas neu gyflogwr',
    year: 'Grŵp blwyddyn',
    anyYear: 'Unrhyw grŵp blwyddyn',
    sort: 'Trefn',
    orders: {
      soonest: 'Y cyfarfod cynharaf yn gyntaf',
      newest: 'Y cais diweddaraf yn gyntaf',
      oldest: 'Y cais hynaf yn gyntaf',
    },
    columns: {
      what: 'Beth',
      who: 'I bwy',
      when: 'Pryd',
      employers: 'Cyflogwyr',
      state: 'Ble mae arni',
      next: 'Beth sy’n digwydd nesaf',
      turn: 'Pwy sy’n gweithredu',
      school: 'Ysgol neu goleg',
      sent: 'Newidiwyd ar',
      learners: 'Dysgwyr',
    },
    noDate: 'Dim dyddiad eto',
    fewOf: (yes, seats) => `${yes} o ${seats} wedi cytuno`,
    file: 'Lawrlwytho fel tabl (CSV)',
    fileName: 'ceisiadau',
    empty: {
      none: {
        title: 'Nid ydych wedi gofyn am ddim eto',
        text: 'Dywedwch beth ddylai eich dysgwyr ei gael o gwrdd â chyflogwr, a phryd. Mae’r hyb yn dod o hyd i’r cyflogwyr ac yn gofyn iddynt ar eich rhan. Mae’n cymryd tua phedair munud.',
      },
      yours: {
        title: 'Nid oes dim yn aros amdanoch',
        text: 'Pan fydd cyflogwr yn cytuno, neu ddiwrnod wedi mynd heibio, bydd yma.',
      },
      open: {
        title: 'Nid oes dim ar waith',
        text: 'Mae ceisiadau yma o’r diwrnod yr anfonwch nhw tan y diwrnod wedyn.',
      },
      drafts: {
        title: 'Dim drafftiau',
        text: 'Mae cais a ddechreuwyd ond nas anfonwyd yn aros yma. Nid oes neb arall yn ei weld.',
      },
      past: {
        title: 'Nid oes dim wedi gorffen eto',
        text: 'Mae cyfarfodydd a ddigwyddodd yma. Gallwch gopïo un ar gyfer y flwyddyn nesaf.',
      },
      search: {
        title: 'Nid oes dim yn cyfateb',
        text: 'Rhowch gynnig ar lai o eiriau, neu edrychwch ar eich holl geisiadau.',
      },
    },
  },
  joint: {
    together: host => `Gyda’n gilydd: ${host}`,
    column: 'Gydag ysgol',
    what: host =>
      `Unodd yr hyb eich cais â’r un hwn, er mwyn i’ch dysgwyr gwrdd â’r cyflogwr gyda dysgwyr ysgol arall: ${host}. Yr ysgol honno sy’n gofalu amdano: mae’n cytuno’r diwrnod, yn cadarnhau, ac yn dweud faint ddaeth.`,
    asked: host => `Beth ofynnodd ${host} amdano`,
    classes: 'Eich dosbarthiadau',
    inAll: 'Dysgwyr pob ysgol',
    nobodyYet: 'Nid oes neb wedi cytuno eto.',
    looksAfter: host => `${host} sy’n gofalu amdano.`,
    see: 'Gweld y cais ar y cyd',
  },
  turns: {
    school: 'Eich ysgol',
    'careers-leader': 'Eich arweinydd gyrfaoedd',
    hub: 'Yr hyb',
    employers: 'Cyflogwyr',
    nobody: 'Neb, am y tro',
    you: 'Chi',
  },
  next: {
    finish: () => 'Drafft yw hwn. Gorffennwch ef a’i anfon at yr hyb.',
    'hub-checks': () => 'Mae’r hyb yn darllen eich cais. Cewch glywed gennym cyn gynted â phosibl.',
    'hub-routes': () => 'Mae’r hyb ar fin gofyn i gyflogwyr addas.',
    'hub-asks': ({ yes }) =>
      yes > 0
        ? `${employersSaid(yes)} wedi cytuno. Mae’r hyb yn gofyn i eraill.`
        : 'Rydym yn dewis cyflogwyr addas. Gofynnir iddynt o fewn yr awr.',
    'employers-answer': ({ asked, yes, by }) =>
      `${yes > 0 ? `${employersSaid(yes)} wedi cytuno. ` : ''}Gofynnwyd i ${asked} cyflogwr sydd heb ateb eto${by ? `; mae ganddynt tan ${by}` : ''}.`,
    'hub-helps': ({ yes }) =>
      yes > 0
        ? `${employersSaid(yes)} wedi cytuno, ac nid oes neb arall addas ar gael. Mae’r hyb yn chwilio. Gallwch fynd ymlaen gyda llai.`
        : 'Nid oes neb addas ar gael. Mae’r hyb yn chwilio. Byddai mwy o ddyddiadau neu ddewis ehangach o waith yn helpu.',
    'hub-finds-another': () => 'Bu’n rhaid i gyflogwr dynnu’n ôl. Mae’n ddrwg gennym. Mae’r hyb yn gofyn i un arall.',
    'read-brief': ({ by }) =>
      `Mae cyflogwyr wedi cytuno. Darllenwch y briff y mae’r ddwy ochr yn ei rannu${by ? `. Mae’r cyfarfod ar ${by}` : ''}.`,
    'employer-reads-brief': () =>
      'Rydych wedi darllen y briff. Nid yw’r cyflogwr wedi gwneud hynny eto. Rydym wedi gofyn.',
    confirm: ({ by }) =>
      `Mae’r ddwy ochr wedi darllen y briff. Cadarnhewch, gyda’r rhestr ddiogelu${by ? `. Mae’r cyfarfod ar ${by}` : ''}.`,
    'answer-date': () => 'Mae’r cyflogwr yn cynnig dyddiad arall. Dywedwch a yw’n addas i chi.',
    'employers-answer-date': () => 'Rydych wedi cynnig dyddiad arall. Nid yw’r cyflogwr wedi ateb eto.',
    'take-attendance': ({ by }) => `Roedd i fod ar ${by ?? 'ei ddiwrnod'}. Dywedwch faint ddaeth.`,
    meet: ({ by }) => `Mae popeth yn barod. Mae’r cyfarfod ar ${by ?? 'ei ddiwrnod'}.`,
    evaluate: ({ by }) => `Mae wedi digwydd. Dywedwch sut aeth hi${by ? `, erbyn ${by}` : ''}.`,
    'employer-evaluates': ({ by }) =>
      `Rydych wedi dweud sut aeth hi. Nid yw’r cyflogwr wedi ateb eto${by ? `; mae ganddo tan ${by}` : ''}.`,
    closes: () => 'Mae’r ddwy ochr wedi dweud sut aeth hi. Nid oes dim mwy i’w wneud.',
    over: () => 'Nid oes dim mwy yn digwydd yma.',
  },
  journey: {
    asked: 'Chi’n gofyn',
    checked: 'Yr hyb yn gwirio',
    employers: 'Cyflogwyr yn cytuno',
    confirmed: 'Chi’n cadarnhau',
    day: 'Y cyfarfod',
    evaluated: 'Y ddwy ochr yn dweud sut aeth hi',
  },
  start: {
    title: 'Gofyn am gyflogwr',
    lead: 'Mae’n cymryd tua phedair munud. Gallwch stopio unrhyw bryd; cedwir yr hyn yr ydych wedi’i ysgrifennu.',
    school: 'Ar gyfer pa ysgol neu goleg?',
    kind: 'Beth sydd gennych mewn golwg?',
    send: 'Dechrau',
    copyTitle: 'Neu gopïo cais cynharach',
    copyText:
      'Yr un geiriau a dosbarthiadau, gyda’r dyddiadau wedi’u symud ymlaen. Gallwch newid y cyfan cyn ei anfon.',
    copy: 'Copïo',
    noSchool: 'Ni chewch ofyn dros unrhyw ysgol. Gall eich arweinydd gyrfaoedd eich gwahodd.',
  },
}
