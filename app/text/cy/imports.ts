import type { Words } from '../en'

/** Geiriau ar gyfer dod â ffeiliau i mewn: ysgolion, colegau a chyflogwyr. */

const number = (count: number) => count.toLocaleString('cy-GB')
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`

export const imports: Words['imports'] = {
  kinds: { schools: 'Ysgolion a cholegau', employers: 'Cyflogwyr' },
  layouts: {
    register: 'Cofrestr genedlaethol o ysgolion',
    simple: 'Rhestr fer o ysgolion',
    successors: 'Pa ysgol a ddilynodd pa un',
    employers: 'Cyflogwyr',
  },
  states: {
    checking: 'Yn cael ei gwirio',
    checked: 'Yn aros am eich cydsyniad',
    applying: 'Yn dod i mewn',
    applied: 'Wedi dod i mewn',
    failed: 'Ni ellir ei defnyddio',
    discarded: 'Wedi’i thaflu',
  },

  list: {
    title: 'Dod â ffeiliau i mewn',
    lead: 'Dewch â’r gofrestr ysgolion genedlaethol, neu restr o gyflogwyr, i mewn. Rydym yn gwirio’r ffeil yn gyntaf ac yn dangos beth fyddai’n newid.',
    upload: 'Dod â ffeil i mewn',
    empty: 'Does dim ffeil wedi dod i mewn eto',
    emptyText:
      'Dechreuwch â’r gofrestr ysgolion genedlaethol. Mae’n cymryd ychydig funudau, ac yn arbed teipio pob ysgol. Dewch â hi i mewn bob tymor a nodir ysgolion sydd wedi cau.',
    columns: { file: 'Ffeil', what: 'Beth', when: 'Pryd', state: 'Cyflwr', change: 'Newid' },
    change: (added, changed, closed) =>
      [
        added > 0 ? `${number(added)} newydd` : '',
        changed > 0 ? `${number(changed)} wedi newid` : '',
        closed > 0 ? `${number(closed)} wedi cau` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Dim',
  },

  upload: {
    title: 'Dod â ffeil i mewn',
    lead: 'Yn gyntaf dim ond darllen y ffeil a wnawn. Does dim yn newid nes i chi weld beth fyddai’n newid a chydsynio.',
    kind: 'Beth sydd yn y ffeil?',
    kindHints: {
      schools: 'Y gofrestr ysgolion genedlaethol, ei ffeil dolenni, neu restr fer o ysgolion.',
      employers: 'Un llinell i bob safle cyflogwr, yn ein cynllun ein hunain.',
    },
    file: 'Y ffeil',
    fileHint: 'Ffeil CSV o hyd at 75 megabeit. Yn Excel, dewiswch “Save as” ac yna “CSV UTF-8”.',
    send: 'Gwirio’r ffeil',
    where: 'Ble i gael y gofrestr ysgolion',
    whereText:
      'Lawrlwythwch “Establishment fields” fel CSV o “Get information about schools”. Enw’r ffeil yw edubasealldata, gyda dyddiad. Os ydych am i ysgolion sydd wedi cau enwi’r ysgol a’u dilynodd, dewch ag “Establishment links” i mewn wedyn.',
    columns: 'Pa golofnau a ddarllenwn',
    columnsText:
      'Mae colofnau’n mynd wrth eu henw yn y llinell gyntaf. Nid yw eu trefn o bwys, ac anwybyddir colofnau eraill.',
    required: 'Eu hangen',
    optional: 'Darllenir os ydynt yno',
    people:
      'Gadewch bobl allan. Ni ddarllenir enwau penaethiaid yn y gofrestr byth, a gwahoddir pobl cyflogwyr o dudalen y cyflogwr.',
    sectors: 'Beth i’w ysgrifennu o dan Sector',
    template: 'Lawrlwytho ffeil gyflogwyr wag',
    refusals: {
      'no-file': 'Dewiswch ffeil',
      'too-big': 'Mae’r ffeil hon yn fwy na 75 megabeit. Rhannwch hi, neu gadewch allan resi nad oes eu hangen.',
      broken: 'Ni chyrhaeddodd y ffeil yn gyfan. Anfonwch hi eto.',
      'no-room': 'Nid oes lle ar y gweinydd i’r ffeil hon. Dywedwch wrth eich gweinyddwr.',
      'not-multipart': 'Dewiswch ffeil',
      kind: 'Dywedwch beth sydd yn y ffeil',
    },
  },

  report: {
    again: 'Gweld pa golofnau sydd eu hangen ar ffeil, a dod ag un arall i mewn',
    backToList: 'Pob ffeil',
    checking: 'Rydym yn darllen y ffeil hon.',
    applying: 'Mae’r ffeil hon yn dod i mewn.',
    watch: 'Gwylio pa mor bell y mae',
    counts: {
      rows: 'Rhesi yn y ffeil',
      added: 'Newydd',
      changed: 'Wedi newid',
      closed: 'Wedi cau',
      unchanged: 'Fel yr oeddent',
      skipped: 'Ddim yn ymuno',
      passedOver: 'Ddim i hyb',
      leftOut: 'Gadawyd allan oherwydd problem',
    },
    countsTitle: { before: 'Beth fyddai’n newid', after: 'Beth newidiodd' },
    skippedText: 'Ysgolion sydd mewn trefn ond heb eu dewis, neu wedi cau a byth yn yr hyb hwn.',
    passedOverText: 'Prifysgolion, ysgolion tramor, ysgolion nad ydynt wedi agor, a dolenni heblaw olynydd.',
    before: when =>
      `Daeth yr un ffeil hon i mewn ar ${when}. Nid yw dod â hi i mewn eto ond yn newid yr hyn a newidiwyd ers hynny.`,
    choose: 'Dewis pa ysgolion sy’n ymuno',
    chosen: {
      everything: 'Mae pob ysgol agored yn y ffeil yn ymuno.',
      nobody: 'Nid oes ysgol newydd wedi’i dewis eto. Cedwir ysgolion sydd eisoes yn eich hyb yn gyfoes beth bynnag.',
      some: 'Mae’r ysgolion hyn yn ymuno:',
      authorities: count => many(count, 'awdurdod lleol', 'o awdurdodau lleol'),
      areas: areas => `codau post sy’n dechrau â ${areas}`,
      phases: phases => `dim ond ${phases}`,
    },
    approve: 'Dod â nhw i mewn',
    approveText: 'Daw’r cyfan i mewn, neu ddim. Gallwch ddod â’r un ffeil i mewn eto heb ddyblu.',
    nothing: 'Does dim i ddod i mewn. Mae popeth yn y ffeil hon eisoes fel y mae’n dweud.',
    discard: 'Taflu’r ffeil hon',
    discardText: 'Ni newidiwyd dim, ac ni newidir dim. Dileir yr hyn a ddarllenwyd o’r ffeil.',
    discarded: 'Taflwyd y ffeil. Ni newidiwyd dim.',
    approved: 'Mae’r ffeil yn dod i mewn.',
    chosenDone: 'Cyfrifwyd eto gyda’ch dewis.',
    problems: count => many(count, 'broblem', 'o broblemau'),
    noProblems: 'Ni chafwyd problemau.',
    tooMany: (kept, count) =>
      `Rydym yn rhestru’r ${number(kept)} cyntaf o ${number(count)} o broblemau. Trwsiwch y rhain yn gyntaf; mae’r lleill yn debygol o fod yr un fath.`,
    bad: 'Lawrlwytho’r rhesi â phroblemau (CSV)',
    badText: 'Trwsiwch nhw yno a dewch â’r ffeil honno i mewn. Mae beth i’w wneud yn ei cholofn olaf.',
    costs: {
      file: 'Ni ellir defnyddio’r ffeil.',
      row: 'Gadewir y rhesi hyn allan.',
      value: 'Dim ond y gwerth hwn a adewir allan. Daw gweddill y rhes i mewn.',
    },
    seeAll: count => `Gweld y ${number(count)}`,
    columns: { line: 'Llinell', column: 'Colofn', value: 'Beth sydd yno' },
    blank: 'gwag',
    wholeRow: 'y rhes gyfan',
    refusals: {
      'not-ready': 'Mae’r ffeil hon wedi symud ymlaen ers i chi agor y dudalen.',
      'nothing-to-do': 'Does dim i ddod i mewn o’r ffeil hon.',
      'nothing-to-choose': 'Does dim i’w ddewis yn y ffeil hon.',
    },
  },

  fileProblems: {
    empty: 'Mae’r ffeil yn wag. Cadwch hi eto a gwirio bod ganddi resi.',
    workbook:
      'Llyfr gwaith Excel yw hwn. Agorwch ef yn Excel, dewiswch “Save as” ac yna “CSV UTF-8”, a dewch â’r ffeil honno i mewn.',
    'not-text': 'Nid ffeil CSV yw hon. Dewiswch ffeil sy’n gorffen â .csv',
    gone: 'Nid yw’r ffeil ar y gweinydd mwyach. Dewch â hi i mewn eto.',
    unexpected:
      'Aeth rhywbeth o’i le wrth i ni ddarllen y ffeil hon. Ni newidiwyd dim. Dewch â hi i mewn eto. Os digwydd ddwywaith, dywedwch wrth eich gweinyddwr.',
    'unknown-columns': 'Nid ydym yn adnabod yr un o’r colofnau. Rhaid i linell gyntaf y ffeil ddal enwau’r colofnau.',
    'missing-columns':
      'Mae colofnau y mae eu hangen arnom ar goll. Fe’u henwir isod. Ychwanegwch nhw a dewch â’r ffeil i mewn eto.',
    'columns-twice':
      'Mae colofn yn y ffeil ddwywaith, felly ni allwn ddweud pa un i’w darllen. Fe’u henwir isod. Tynnwch un.',
    'other-kind': 'Y math arall o ffeil yw hon. Dewch â hi i mewn eto a dewis beth sydd ynddi.',
    'no-rows': 'Mae gan y ffeil enwau’r colofnau a dim rhesi.',
  },

  fixes: {
    'missing-column': { wrong: 'Mae colofn ar goll', mend: 'Ychwanegwch y golofn, â’r enw hwn yn y llinell gyntaf.' },
    'column-twice': { wrong: 'Mae colofn yno ddwywaith', mend: 'Tynnwch un o’r ddwy.' },
    'other-kind': { wrong: 'Y math arall o ffeil', mend: 'Dewiswch eto beth sydd yn y ffeil.' },
    quotes: {
      wrong: 'Dyfynodau nad ydynt yn paru',
      mend: 'Tynnwch y dyfynnod, neu ysgrifennwch ef ddwywaith y tu mewn i gell mewn dyfynodau.',
    },
    'too-long': {
      wrong: 'Rhes sy’n llawer rhy hir',
      mend: 'Chwiliwch am ddiwedd llinell coll, neu destun nad yw’n perthyn yma.',
    },
    'column-count': {
      wrong: 'Nifer gwahanol o gelloedd i’r llinell gyntaf',
      mend: 'Chwiliwch am goma y tu mewn i gell nad yw mewn dyfynodau.',
    },
    'null-character': { wrong: 'Nod nad yw’n destun', mend: 'Teipiwch y gell eto. Mae’n dal nod na ellir ei gadw.' },
    urn: { wrong: 'URN nad yw’n chwe digid', mend: 'Ysgrifennwch chwe digid rhif unigryw’r ysgol.' },
    name: { wrong: 'Enw sydd ar goll neu’n rhy hir', mend: 'Ysgrifennwch enw o hyd at 200 llythyren.' },
    status: {
      wrong: 'Statws nad ydym yn ei adnabod',
      mend: 'Ysgrifennwch Open, Closed, “Open, but proposed to close” neu “Proposed to open”.',
    },
    'successor-urn': {
      wrong: 'Olynydd nad yw’n ysgol arall',
      mend: 'Ysgrifennwch chwe digid yr ysgol a ddilynodd hon.',
    },
    'register-number': {
      wrong: 'Rhif Tŷ’r Cwmnïau o’r ffurf anghywir',
      mend: 'Ysgrifennwch ei 8 nod, fel 01234567 neu SC123456, neu gadewch yn wag.',
    },
    'duplicate-urn': { wrong: 'Ysgol sydd yno eto', mend: 'Tynnwch yr ail res. Y gyntaf sy’n cyfrif.' },
    'duplicate-site': { wrong: 'Safle cyflogwr sydd yno eto', mend: 'Tynnwch yr ail res. Y gyntaf sy’n cyfrif.' },
    'several-successors': {
      wrong: 'Ysgol â mwy nag un olynydd',
      mend: 'Agorwch dudalen yr ysgol a gosod yr un i’w ddangos.',
    },
    'unknown-successor': {
      wrong: 'Olynydd nad yw yn yr hyb hwn',
      mend: 'Dewch â’r gofrestr i mewn gydag ardal yr ysgol honno wedi’i dewis. Yna dewch â’r ffeil hon i mewn eto.',
    },
    ukprn: {
      wrong: 'UKPRN nad yw’n wyth digid yn dechrau ag 1',
      mend: 'Ysgrifennwch yr wyth digid, neu gadewch yn wag.',
    },
    date: {
      wrong: 'Dyddiad na allwn ei ddarllen',
      mend: 'Ysgrifennwch ddydd, mis a blwyddyn, fel 31-08-2026, neu gadewch yn wag.',
    },
    age: { wrong: 'Oed nad yw’n rhif cyfan', mend: 'Ysgrifennwch rif o 0 i 99, neu gadewch yn wag.' },
    postcode: {
      wrong: 'Cod post o’r ffurf anghywir',
      mend: 'Ysgrifennwch ef yn gyfan, fel CF10 1AB, neu gadewch yn wag.',
    },
    website: {
      wrong: 'Cyfeiriad gwe na allwn ei ddarllen',
      mend: 'Ysgrifennwch ef fel www.ysgol.example, neu gadewch yn wag.',
    },
    percentage: { wrong: 'Canran nad yw o 0 i 100', mend: 'Ysgrifennwch rif fel 18.1, neu gadewch yn wag.' },
    grid: {
      wrong: 'Cyfeirnod grid o’r ffurf anghywir',
      mend: 'Ysgrifennwch fetrau i’r dwyrain a’r gogledd fel rhifau cyfan, neu gadewch y ddau yn wag.',
    },
    coordinates: {
      wrong: 'Lledred neu hydred y tu allan i Brydain Fawr',
      mend: 'Ysgrifennwch raddau fel 51.48 a -3.18, neu gadewch y ddau yn wag.',
    },
    'long-text': { wrong: 'Testun sy’n rhy hir', mend: 'Byrhewch ef.' },
    phases: {
      wrong: 'Cyfnod nad ydym yn ei adnabod',
      mend: 'Ysgrifennwch Primary, Secondary, 16 plus neu All-through, neu gosodwch ef ar dudalen yr ysgol.',
    },
    sector: {
      wrong: 'Sector nad ydym yn ei adnabod',
      mend: 'Defnyddiwch un o’r sectorau a restrir ar y dudalen uwchlwytho, neu gadewch yn wag.',
    },
    sic: {
      wrong: 'Cod SIC o’r ffurf anghywir',
      mend: 'Ysgrifennwch lythyren o A i U neu’r pum digid i gyd, neu gadewch yn wag.',
    },
    size: {
      wrong: 'Maint nad ydym yn ei adnabod',
      mend: 'Ysgrifennwch sole trader, micro, small, medium neu large, neu nifer y bobl.',
    },
    'monthly-asks': {
      wrong: 'Nifer ceisiadau nad yw o 0 i 31',
      mend: 'Ysgrifennwch pa mor aml y mis y gellir gofyn i’r cyflogwr hwn, neu gadewch yn wag.',
    },
    'other-name': {
      wrong: 'Un rhif cwmni ag enwau gwahanol',
      mend: 'Ysgrifennwch yr un enw ym mhob rhes. Defnyddiwn y cyntaf.',
    },
  },

  choose: {
    title: 'Pa ysgolion sy’n ymuno â’ch hyb?',
    lead: 'Dewiswch yn ôl awdurdod lleol, yn ôl cod post, neu cymerwch nhw i gyd. Cedwir ysgolion sydd eisoes yn eich hyb yn gyfoes beth bynnag a ddewiswch.',
    everything: 'Cymryd pob ysgol agored yn y ffeil',
    everythingHint: count => many(count, 'ysgol newydd', 'o ysgolion newydd'),
    authorities: 'Awdurdodau lleol',
    authoritiesHint: 'Y rhif yw faint o ysgolion agored y ffeil sydd heb fod yn eich hyb eto.',
    areas: 'Ardaloedd cod post',
    areasHint:
      'Y llythrennau y mae cod post yn dechrau â nhw, fel CF neu LL. Mae ysgol yn ymuno os dewisir ei hawdurdod neu ei chod post.',
    areasHere: areas => `Yn y ffeil hon: ${areas}`,
    phases: 'Cyfnodau',
    phasesHint: 'Gadewch y cyfan heb eu ticio am unrhyw gyfnod.',
    send: 'Cyfrif eto gyda’r dewis hwn',
    count: (name, count) => `${name} (${number(count)})`,
    wrong: {
      areas: 'Ysgrifennwch y llythrennau y mae codau post yn dechrau â nhw, fel CF, LL',
      authorities: 'Dewiswch o’r awdurdodau lleol a restrir',
      phases: 'Dewiswch o’r cyfnodau a restrir',
    },
  },

  template: {
    fileName: 'cyflogwyr.csv',
    badFileName: 'rhesi-a-phroblemau.csv',
    line: 'Llinell yn y ffeil',
    wrong: 'Beth sydd o’i le',
    fix: 'Beth i’w wneud',
  },

  tasks: {
    titles: {
      'check-import': 'Gwirio ffeil',
      'apply-import': 'Dod â ffeil i mewn',
      'apply-roster': 'Dod â rhestr i mewn',
    },
    labels: {
      'check-import': 'Canfedau o’r ffeil wedi’u darllen',
      'apply-import': 'Rhesi wedi dod i mewn',
      'apply-roster': 'Dysgwyr wedi dod i mewn',
    },
    failed:
      'Ni weithiodd, ac ni newidiwyd dim. Rhowch gynnig arall arni. Os digwydd ddwywaith, dywedwch wrth eich gweinyddwr.',
    done: 'Wedi gorffen',
    see: 'Gweld y ffeil',
  },
}
