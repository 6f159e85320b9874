import type { verbs as English } from '../../en/advice-desk/verbs'

/** What can be done with a request. */
export const verbs: typeof English = {
  verbs: {
    acknowledge: { title: 'Maent yn gwybod ei fod gennym', text: '', send: 'Rwyf wedi dweud wrthynt' },
    told: { title: '', text: '', send: 'Rwyf wedi dweud wrthynt' },
    triage: { title: 'Ei ddarllen a dweud pa mor fuan', text: '', send: 'Cadw hwn' },
    take: {
      title: 'Ei gymryd',
      text: 'Chi fydd eu cynghorydd, ac ni wêl neb arall y cais ond cydlynwyr.',
      send: 'Rwy’n ei gymryd',
    },
    allocate: { title: 'Ei roi i gynghorydd', text: '', send: 'Ei roi iddynt' },
    'pass-on': {
      title: 'Ei basio i gynghorydd arall',
      text: 'Mae’n aros lle mae; mae cynghorydd arall yn cerdded ymlaen gyda nhw.',
      send: 'Ei basio ymlaen',
    },
    signpost: {
      title: 'Eu cyfeirio at eraill',
      text: 'Lle mae rhywun arall yn helpu’n well. Cânt ddod yn ôl unrhyw bryd.',
      send: 'Eu cyfeirio yno',
    },
    tried: { title: 'Nodi cais i’w cyrraedd', text: '', send: 'Cadw hwn' },
    'give-up-reaching': {
      title: 'Ni ellid eu cyrraedd',
      text: 'Dywedir wrthynt ym mhob ffordd a roesant, a gallant ei agor eto.',
      send: 'Ni ellid eu cyrraedd',
    },
    word: {
      title: 'Ychwanegu’r hyn a ddywedasant wrthych',
      text: 'Maent yn darllen hyn hefyd. Nid yma mae lle nodiadau cyfarfod.',
      send: 'Ychwanegu hwn',
    },
    contact: { title: 'Newid sut i’w cyrraedd', text: 'Fel y dywedasant wrthych.', send: 'Cadw hwn' },
    hold: { title: 'Ei ohirio', text: 'Mae’r cloc yn stopio tan y diwrnod a enwch.', send: 'Ei ohirio' },
    resume: { title: 'Mynd ymlaen', text: 'Mae amserau a addawyd yn cyfrif o nawr.', send: 'Mynd ymlaen' },
    transfer: {
      title: 'Rhoi i wasanaeth arall',
      text: 'Dim ond gyda’u cytundeb. Maent yn darllen yr hyn a ysgrifennwch.',
      send: 'Trosglwyddo',
    },
    close: { title: 'Cau', text: 'Caiff y person ei agor eto unrhyw bryd.', send: 'Cau’r cais' },
    reopen: { title: 'Agor eto', text: 'Mae’n aros i gael ei ddarllen o’r newydd.', send: 'Ei agor eto' },
  },
  fields: {
    urgency: 'Pa mor fuan?',
    urgencyHints: {
      routine: 'Yn ei dro, o fewn y dyddiau a addawn',
      soon: 'O fewn hanner y dyddiau hynny',
      deadline: 'Mae rhywbeth yn dod i ben neu’n dechrau ar ddiwrnod',
    },
    deadline: 'Ar ba ddiwrnod?',
    constraints: 'Beth sy’n eu cyfyngu?',
    language: 'Iaith i gynghori ynddi',
    benefits: 'Gofynnodd swyddfa fudd-daliadau iddynt ddod',
    conflict: 'Cynghorydd na ddylai fod yn un iddynt',
    conflictWhy: 'Pam, mewn ychydig eiriau',
    bodies: 'At bwy?',
    noBodies: 'Mae rhestr yr hyb yn wag. Gall cydlynydd ychwanegu cyrff ati.',
    adviser: 'I bwy?',
    way: 'Sut?',
    outcome: 'Beth ddaeth ohono?',
    more: 'Beth a ddywedasant wrthych',
    why: 'Pam?',
    untilDay: 'Tan ba ddiwrnod?',
    where: 'I bwy?',
    handOver: 'Beth mae angen i’r gwasanaeth arall ei wybod',
    handOverHint: 'Fel nad oes rhaid iddynt ddweud popeth eto. Dim ond yr hyn y cytunasant iddo.',
    agreed: 'Cytunasant iddo',
    reason: 'Mewn ychydig eiriau',
  },
}
