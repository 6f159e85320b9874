import type { answer as English } from '../../en/listening/answer'
import { rhestr } from './in-list'

/** One person’s answer, and the ways on from it. */
export const answer: typeof English = {
  way: {
    title: 'Sut hoffech chi wrando?',
    lead: 'Mae’r porwr hwn yn ei gofio. Gallwch ei newid ar unrhyw dudalen gydag ateb.',
    now: 'Nawr',
    choose: {
      video: 'Llun a sain',
      small: 'Llun a sain, gan ddefnyddio ychydig o ddata',
      quiet: 'Llun heb sain, gyda chapsiynau',
      sound: 'Sain yn unig',
      words: 'Geiriau yn unig',
    },
    hints: {
      video: 'Mae’r capsiynau ymlaen. Gallwch eu diffodd yn y chwaraewr.',
      small: 'Llun llai, a dim llun cyn i chi bwyso chwarae.',
      quiet: 'Ar gyfer ystafell sydd i fod yn dawel.',
      sound: 'Dim lluniau o gwbl.',
      words: 'Rydych yn darllen. Does dim byd arall yn cael ei nôl.',
    },
    chosen: 'Dyma sut byddwch yn gwrando o hyn ymlaen.',
  },
  clip: {
    region: name => `${name} yn ateb`,
    regionUnknown: 'Ateb',
    keys: 'Tra bo’r ffocws ar y rhan hon, mae’r saethau’n mynd ymlaen: i’r dde ac i’r chwith at berson arall, i lawr ac i fyny at gwestiwn arall.',
    says: name => `Darllen beth mae ${name} yn ei ddweud`,
    saysUnknown: 'Darllen beth a ddywedir',
    captions: 'Capsiynau',
    noPlayer: 'Ni all y porwr hwn ei chwarae. Mae’r geiriau isod.',
    noFile: 'Does dim recordiad o’r ateb hwn. Gallwch ei ddarllen.',
    notThisWay: 'Mae recordiad o’r ateb hwn. Dewisoch eiriau yn unig.',
    soundOnly: 'Sain yn unig sydd i’r ateb hwn.',
    tellsIn: { en: 'Adroddwyd yn Saesneg', cy: 'Adroddwyd yn Gymraeg' },
    wholeStory: name => `Holl atebion ${name}`,
    allPeople: 'Holl atebion y cwestiwn hwn',
    question: number => `Cwestiwn ${number}`,
  },
  on: {
    title: 'Ble nesaf?',
    nextQuestion: 'Y cwestiwn nesaf, yr un person',
    nextPerson: 'Yr un cwestiwn, y person nesaf',
    mix: 'Cymysgu popeth',
    mixText: 'Ateb gan unrhyw un, i unrhyw gwestiwn',
    mixNext: 'Yr ateb nesaf yn eich cymysgedd',
    keep: 'Cadw’r clip hwn',
    keepText: 'Gyda’ch meddwl chi eich hun',
    passed: (name, questions) =>
      questions.length === 1
        ? `Gadawodd ${name} gwestiwn ${rhestr(questions)} allan.`
        : `Gadawodd ${name} gwestiynau ${rhestr(questions)} allan.`,
    last: name => `Dyna ateb olaf ${name}.`,
    alone: 'Does neb arall wedi ateb y cwestiwn hwn eto.',
    somebody: 'Llais arall, yr un cwestiwn',
    round: 'Rydych wedi mynd yr holl ffordd o gwmpas: clywsoch bawb a atebodd y cwestiwn hwn.',
  },
  talk: {
    title: 'Rhywbeth i siarad amdano',
    asks: [
      'Beth yn yr ateb hwn a’ch synnodd?',
      'Pa eiriau fyddwch chi’n eu cofio yfory?',
      'Beth fyddech chi’n ei ofyn i’r person hwn nawr?',
      'Oes rhywbeth yma y gallech chi fod wedi’i ddweud?',
      'Beth oedd a wnelo lwc â hyn?',
      'Pwy arall oedd yn rhan o hyn, heb fod yma i siarad?',
    ],
  },
  people: {
    title: 'Pobl y gallwch eu clywed',
    lead: 'Mae gan bawb yr un lle yma. Dewiswch un, neu cymerwch y cyntaf a welwch.',
    order: 'Siawns sy’n pennu’r drefn, ac mae’n wahanol bob tro y dewch.',
    next: 'Mwy o bobl',
    before: 'Y bobl o’r blaen',
  },
  story: {
    caption: 'Un bywyd gwaith',
    begin: 'Dechrau gyda’r ateb cyntaf',
    hear: 'Clywed yr ateb hwn',
    read: 'Mynd i’r ateb hwn',
    passed: (name, questions) =>
      questions.length === 1
        ? `Gadawodd ${name} gwestiwn ${rhestr(questions)} allan. Caiff unrhyw un wneud hynny.`
        : `Gadawodd ${name} gwestiynau ${rhestr(questions)} allan. Caiff unrhyw un wneud hynny.`,
  },
  passed: {
    title: name => `Gadawodd ${name} y cwestiwn hwn allan`,
    text: 'Caiff pawb adael unrhyw gwestiwn allan, heb ddweud pam.',
    on: 'Ymlaen i’w hateb nesaf',
    back: 'Yn ôl i’r ateb cynt',
    others: 'Clywed eraill yn ei ateb',
  },
}
