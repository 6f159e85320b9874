import type { desk as English } from '../../en/coordinator/desk'
import { daysSaid, offersSaid } from './counted'

/** The desk, tasks and letters. */
export const desk: typeof English = {
  tasks: {
    title: 'I’r hyb ei wneud',
    lead: 'Yr hyn na all neb ond chi ei drwsio.',
    columns: {
      what: 'Beth',
      school: 'Ysgol neu goleg',
      since: 'Ers',
      help: 'Beth fyddai’n helpu',
      done: 'Wedi’i wneud',
    },
    done: 'Wedi’i dynnu oddi ar y rhestr.',
    about: school => `ar gyfer ${school}`,
    empty: {
      title: 'Dim i’w drwsio',
      text: 'Pan nad oes neb yn addas i gais, neu pan fydd cyflogwr yn tynnu’n ôl yn hwyr, mae’n sefyll yma.',
    },
  },
  desk: {
    title: 'Eich hyb heddiw',
    needs: 'Beth sydd angen eich sylw',
    waits: days => (days === 0 ? 'Daeth yr hynaf heddiw' : `Mae’r hynaf wedi aros ${daysSaid(days)}`),
    unconfirmed: count =>
      count === 1
        ? 'Nid yw 1 cyfarfod o fewn wythnos wedi’i gadarnhau'
        : `Nid yw ${count} cyfarfod o fewn wythnos wedi’u cadarnhau`,
    why: {
      triage: 'Does neb yn cael ei holi nes i chi ei ddarllen.',
      unfilled: 'Holwyd pawb sy’n addas. Mae pob cais yn dweud beth fyddai’n helpu.',
      tasks: 'Tynnodd cyflogwr yn ôl, ni ellid ei gyrraedd, neu ni chafwyd neb.',
      unconfirmed: 'Nid yw’r ysgol wedi cadarnhau eto, neu nid yw un ochr wedi darllen y briff. Gallai galwad helpu.',
      offers: 'Does dim ysgol yn cael ei hanfon at gynnig cyn i chi edrych arno.',
    },
    answers: ({ yes, no, waiting }) =>
      `Yn y saith diwrnod diwethaf dywedodd ${yes} cyflogwr ie a dywedodd ${no} na neu yn nes ymlaen. Nid yw ${waiting} wedi ateb eto.`,
    coming: {
      title: 'Ar y gweill',
      none: 'Does dim cyfarfod wedi’i gytuno eto. Unwaith y bydd cyflogwr yn dweud ie, bydd yn sefyll yma.',
      with: (employers, learners) => `${employers ? `Gyda ${employers}, ` : ''}${learners} dysgwr.`,
      all: 'Popeth sydd wedi’i gytuno',
    },
    came: {
      title: 'Beth ddaeth ohono',
      none: 'Does dim cyfarfod wedi digwydd eto.',
      toEvaluate: count =>
        count === 1
          ? 'Mae un cyfarfod yn aros i’r ddwy ochr ddweud sut aeth hi.'
          : `Mae ${count} cyfarfod yn aros i’r ddwy ochr ddweud sut aeth hi.`,
      with: (employers, learners, questions) =>
        `${employers ? `Gyda ${employers}: ` : ''}${learners} dysgwr${questions ? `, ${questions} cwestiwn` : ''}.`,
      said: {
        both: 'Dywedodd y ddwy ochr sut aeth hi.',
        school: 'Dywedodd yr ysgol sut aeth hi.',
        employer: 'Dywedodd y cyflogwr sut aeth hi.',
        nobody: 'Does neb wedi dweud sut aeth hi eto.',
      },
      all: 'Popeth a ddigwyddodd',
    },
    triage: count => (count === 1 ? '1 cais newydd i’w ddarllen' : `${count} cais newydd i’w darllen`),
    triageWhen: days => (days === 0 ? 'Daeth yr hynaf heddiw' : `Mae’r hynaf wedi aros ${daysSaid(days)}`),
    unfilled: count => `Ni chafodd ${count} cais neb`,
    tasks: count => `${count} peth na all neb ond chi ei drwsio`,
    offers: count => `${offersSaid(count)} i’w ${count === 1 ? 'wirio' : 'gwirio'}`,
    nothing: {
      title: 'Does dim angen dim arnoch nawr',
      text: 'Bydd ceisiadau a chynigion newydd yn sefyll yma. Mae’r bwrdd yn dangos popeth arall.',
    },
    stats: {
      looking: 'cais yn chwilio am gyflogwyr',
      short: 'cyflogwr yn dal ar goll',
      soon: 'cyfarfod yn y saith diwrnod nesaf',
    },
    funnel: {
      title: 'O ofyn i werthuso',
      finding: (asked, evaluated, year) =>
        asked === 0
          ? `Ni anfonwyd cais yn ${year} eto.`
          : `O ${asked} cais yn ${year}, mae’r ddwy ochr wedi gwerthuso ${evaluated}.`,
      stages: {
        asked: 'Gofynnwyd',
        offered: 'Holwyd cyflogwyr',
        agreed: 'Cytunodd cyflogwr',
        confirmed: 'Cadarnhawyd',
        delivered: 'Digwyddodd',
        evaluated: 'Gwerthuswyd gan y ddau',
      },
      heads: { label: 'Cam', value: 'Ceisiadau', note: 'Cyfran o’r cyfan' },
    },
    links: {
      board: 'Gweld y bwrdd',
      load: 'Cyflogwyr yn ôl llwyth',
      fairness: 'Pwy sy’n cael beth',
      coverage: 'Cwmpas',
      tasks: 'I’r hyb ei wneud',
      apart: 'Ar wahân',
    },
  },
  letters: {
    day: day => `Mae i fod ${day}, neu ar ddiwrnod agos.`,
    foot: hub => `Rydych yn cael hwn am eich bod yn cydlynu ${hub}.`,
    'new-request': {
      subject: school => `Mae ${school} yn gofyn am gyflogwr`,
      text: 'Darllenwch ef a’i dderbyn. Yna bydd Traverse yn holi cyflogwyr sy’n addas.',
      way: 'Darllen y cais',
    },
    unfilled: {
      subject: school => `Nid oes neb yn addas i gais ${school}`,
      text: 'Mae pob cyflogwr addas wedi’i holi, neu nid oes un. Byddai hyn yn helpu:',
      way: 'Dod o hyd i ffordd ymlaen',
    },
    lost: {
      subject: school => `Tynnodd cyflogwr yn ôl o ${school}`,
      text: 'Mae amser yn brin. Mae eraill yn cael eu holi; gall galwad ffôn fod yn gyflymach.',
      way: 'Gweld pwy sy’n cael ei holi',
    },
    'not-come': {
      subject: school => `Ni ddaeth cyflogwr i ${school}`,
      text: 'Holwch beth ddigwyddodd cyn i’r cyflogwr gael ei holi eto.',
      way: 'Gweld y cais',
    },
    'new-offer': {
      subject: employer => `Mae ${employer} wedi gwneud cynnig`,
      text: 'Gwiriwch ef. Gall ysgolion ei gael unwaith y byddwch yn ei gymeradwyo.',
      way: 'Gwirio’r cynnig',
    },
  },
}
