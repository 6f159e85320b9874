import type { held as English } from '../../en/privacy/held'
import { yn } from './counted'

/** What is held, who reads it and for how long. */
export const held: typeof English = {
  audiences: {
    pupils: 'Disgyblion a myfyrwyr',
    adults: 'Oedolion sy’n archwilio neu’n gofyn am gyngor',
    contributors: 'Pobl sy’n adrodd am eu gwaith',
    employers: 'Pobl mewn cyflogwyr',
    staff: 'Staff ysgolion, colegau, darparwyr a’r hyb',
  },
  lengths: {
    minutes: n => yn(n, '1 munud', 'munud'),
    hours: n => yn(n, '1 awr', 'awr'),
    days: n => yn(n, '1 diwrnod', 'diwrnod'),
    months: n => yn(n, '1 mis', 'mis'),
    years: n => yn(n, '1 flwyddyn', 'blynedd'),
  },
  from: {
    'last-use':
      'ar ôl i chi fewngofnodi ddiwethaf, neu ar ôl i’ch rôl ddod i ben; byddwn yn ysgrifennu atoch cyn i gyfrif ddod i ben',
    invited: 'i dderbyn gwahoddiad',
    'invitation-over': 'yn rhagor, i edrych yn ôl ar wahoddiad sydd ar ben',
    'letter-asked': 'ar ôl i chi ofyn am lythyr mewngofnodi; dileir y noson wedyn',
    'last-page': 'heb dudalen; i staff yr hyb 8 awr',
    'signed-in': 'ar y mwyaf ar ôl mewngofnodi; i staff yr hyb 7 diwrnod',
    'brought-in': 'ar ôl i’r ffeil ddod i mewn',
    'last-contact': 'ar ôl i ni ofyn ddiwethaf',
    'request-made': 'ar ôl i’r ysgol ofyn',
    'offer-over': 'ar ôl i’r cyflogwr ddod ag ef i ben, neu iddo ddirwyn i ben',
    'said-no': 'ar ôl iddynt wrthod, peidio ag ateb neu pan na ofynnwyd iddynt',
    named: 'ar ôl iddynt gael eu henwi',
    'name-given': 'ar gyfer yr enw a roddwyd',
    consented: 'ar ôl cydsynio, oni bai ei adnewyddu',
    'taken-back': 'ar ôl tynnu’r stori’n ôl, ar gyfer ei ffeiliau; does neb yn ei gweld na’i chlywed o’r eiliad gyntaf',
    'story-over': 'ar ôl i’r stori ddod i ben, heb enw',
    published: 'ar ôl clywed y stori gyntaf, ar gyfer recordiadau fel y daethant',
    interview: 'ar ôl y cyfweliad',
    'kept-in-browser': 'heb gyfrif',
    'kept-with-account': 'gyda chyfrif',
    'put-on-paper': 'ar ôl ei roi ar bapur',
    'it-happened': 'ar ôl iddo ddigwydd',
    sent: 'ar y mwyaf ar ôl y llythyr',
    begun: 'ar ôl i’r gwaith ddechrau',
    tried: 'ar y mwyaf ar ôl y cynnig',
    erased: 'ar ôl i chi gael eich anghofio',
    'joined-lesson': 'ar y mwyaf ar ôl ymuno â gwers',
    'lesson-over': 'ar ôl y wers',
    'term-over': 'ar ôl diwedd y tymor, oni bai bod y dysgwr yn eu cadw',
    'opportunity-over': 'ar ôl diwrnod olaf cyfle',
    'given-on': 'ar ôl ei drosglwyddo',
    'school-year-over': 'ar ôl i’r flwyddyn ysgol ddod i ben, oni bai bod y dysgwr yn aros yn yr ysgol',
  },
  held: {
    learner: {
      what: 'Rhif ar hap, grŵp blwyddyn a’r enw a ddewisodd yr ysgol i’r dysgwr',
      why: 'Er mwyn gallu dilyn ffordd y dysgwr ei hun. Ni chedwir enw go iawn, pen-blwydd, cyfeiriad na llun.',
    },
    exploring: {
      what: 'Yr hyn y gwrandawodd dysgwr arno, y siaradodd amdano ac a osododd ochr yn ochr',
      why: 'Er mwyn iddynt hwy, a’r staff sy’n eu helpu, weld ble y buont',
    },
    thought: {
      what: 'Meddyliau dysgwr ei hun, wedi’u teipio, eu tynnu neu eu dweud',
      why: 'Er mwyn iddynt allu dod yn ôl atynt. Mae eu hathro yn eu darllen; nid yw cyflogwyr na’r hyb.',
    },
    'safeguarding-copy': {
      what: 'Copi o’r hyn a ysgrifennodd dysgwr, a roddwyd i’r person sy’n cadw dysgwyr yn ddiogel',
      why: 'Er mwyn i rywun allu helpu',
    },
    application: {
      what: 'Beth mae rhywun yn gwneud cais amdano, pa mor bell y mae ac erbyn pryd; ei nodiadau, ei gamau nesaf ac enwau dogfennau',
      why: 'Fel bod popeth y gwneir cais amdano mewn un rhestr. Nid oes neb arall yn darllen y nodiadau, y camau na’r dogfennau.',
    },
    calendar: {
      what: 'Bod rhywun yn darllen dyddiau ei restr yn ei galendr ei hun, a chopi wedi’i gymysgu o’i gyfeiriad cyfrinachol',
      why: 'Fel mai dim ond pwy sydd â’r cyfeiriad all ei ddarllen',
    },
    'hand-over': {
      what: 'Bod cofnod yn mynd ymlaen i ysgol neu goleg arall, neu i’r oedolyn, a’r hyn a ddewisodd y dysgwr fynd ag ef',
      why: 'Fel nad oes neb yn gorfod dechrau o’r newydd. Mae’r hyn na ddewiswyd yn aros yn eiddo i’r dysgwr yn unig.',
    },
    'learner-door': {
      what: 'Bod dysgwr ar ei dudalennau ei hun ar ddyfais',
      why: 'Er mwyn i wers fynd yn ei blaen heb deipio cod eto',
    },
    'learner-flags': {
      what: 'Yr hyn y mae ysgol yn ei gofnodi i wirio ei bod yn deg: megis premiwm disgybl neu anghenion addysgol arbennig',
      why: 'Er mwyn i’r ysgol weld a yw pawb yn cael tro. Nid oes neb y tu allan i’r ysgol yn ei weld.',
    },
    'passed-thought': {
      what: 'Copi o’r hyn a deipiwyd mewn gwers, a basiwyd at y person sy’n cadw dysgwyr yn ddiogel',
      why: 'Er mwyn i rywun allu helpu',
    },
    roster: {
      what: 'Rhestr ysgol o’i dysgwyr, wedi’i selio tra bydd yn aros, a sut yr oedd dysgwyr cyn hynny',
      why: 'Er mwyn i’r ysgol edrych cyn cytuno, a’i dadwneud am wythnos',
    },
    opportunity: {
      what: 'Yr hyn y mae rhywun yn ei gynnig y gall pobl gymryd rhan ynddo',
      why: 'Er mwyn i bobl ddod o hyd iddo. Nid enwir neb sy’n cymryd rhan ynddo.',
    },
    suggestion: {
      what: 'Yr hyn a awgrymwyd i ddysgwr a pham, beth a ddywedodd, a’r lleoedd y gofynnodd amdanynt',
      why: 'Rhag i ddim gael ei awgrymu ddwywaith, ac er mwyn i staff edrych yn gyntaf',
    },
    placement: {
      what: 'Lleoliad mewn gweithle: ei ddyddiau a’i oriau, beth sydd yn ei le ar ei gyfer, a sut y dywed pob ochr iddo fynd. Dim enw a dim rhif ffôn.',
      why: 'Er mwyn i bawb wybod tro pwy yw hi, ac i oriau’r dysgwr gyfrif',
    },
    'advice-request': {
      what: 'Yr hyn a ddywedodd rhywun a ofynnodd am gyngor wrthym: yn ei eiriau ei hun, sut i gysylltu’n ddiogel, a’r hyn sydd ei angen',
      why: 'Er mwyn i’r cynghorydd cywir ateb mewn pryd',
    },
    'action-plan': {
      what: 'Y cynllun a ysgrifennodd oedolyn a’i gynghorydd: nodau, camau a dyddiau, a phryd y newidiwyd rhywbeth',
      why: 'Fel y gall yr oedolyn ei ddilyn, ei newid a mynd ag ef gydag ef',
    },
    'adviser-note': {
      what: 'Yr hyn a ysgrifennodd cynghorydd am sgwrs, wedi’i gloi fel mai dim ond nhw a’r oedolyn all ei ddarllen',
      why: 'Fel bod y cynghorydd yn cofio. Mae’r oedolyn yn gweld pwy a’i hagorodd, yn gallu cael copi, ac yn dweud am ba hyd y mae’n aros.',
    },
    guidance: {
      what: 'Cyfarfodydd arweiniad disgybl: pryd, am beth y siaradwyd a beth a gytunwyd, a’r enw a ddewisodd yr ysgol',
      why: 'Er mwyn i’r disgybl allu darllen yr hyn a ddywedwyd, ac i’r ysgol weld pwy sydd wedi cael cyfarfod. Mae’r hyn a ddywedwyd yn aros rhwng disgybl a chynghorydd.',
    },
    appointment: {
      what: 'Pryd a sut mae rhywun a ofynnodd am gyngor yn cyfarfod â’u cynghorydd',
      why: 'Er mwyn i’r ddau ddod o hyd i’w gilydd, ac na roddir yr amser hwnnw i neb arall',
    },
    'adviser-diary': {
      what: 'Yr oriau y mae cynghorydd yn eu cadw ar gyfer cyfarfodydd',
      why: 'Er mwyn i bobl allu dewis amser',
    },
    'adviser-registration': {
      what: 'Ar ba gofrestr y mae cynghorydd a tan pryd, a sut mae’n gweithio',
      why: 'Er mwyn mai dim ond y rhai sydd â chymhwyster sy’n rhoi arweiniad',
    },
    lesson: {
      what: 'Gwers: ei chynllun, faint oedd yno, a seddi ag enwau gwneud',
      why: 'Er mwyn i’r dosbarth weithio, ac i’r athro allu edrych yn ôl',
    },
    account: {
      what: 'Eich enw, eich cyfeiriad e-bost, eich iaith a beth ydych chi ym mha sefydliad',
      why: 'Er mwyn i chi allu mewngofnodi a chael llythyrau',
    },
    invitation: { what: 'Eich enw a’ch cyfeiriad e-bost mewn gwahoddiad', why: 'Er mwyn i chi allu ymuno' },
    'sign-in': { what: 'Copi wedi’i sgramblo o’r cod yn eich llythyr mewngofnodi', why: 'I wybod mai chi sydd yno' },
    session: {
      what: 'Eich bod wedi mewngofnodi, a’r math o borwr',
      why: 'Rhag i chi orfod mewngofnodi ar bob tudalen, ac er mwyn i chi allu rhoi diwedd arno',
    },
    file: {
      what: 'Ffeiliau o ysgolion a chyflogwyr a ddaeth i mewn, gyda’r rhesi yr oedd problem ynddynt',
      why: 'Er mwyn gallu trwsio problemau',
    },
    asked: { what: 'Pryd y gofynnwyd am rywbeth gan gyflogwr', why: 'Rhag gofyn i neb yn rhy aml' },
    request: {
      what: 'Beth y gofynnodd ysgol amdano, i bwy y gofynnwyd, beth oedd yr ateb, a sut aeth hi. Nid enwir unrhyw ddysgwr ynddo.',
      why: 'I drefnu cyfarfodydd, i fod yn deg, ac i weld beth sy’n gweithio',
    },
    offer: { what: 'Yr hyn y mae cyflogwr yn dweud y gall ei roi', why: 'Er mwyn i ysgolion allu gofyn amdano' },
    'quiet-reminders': { what: 'Nad ydych eisiau nodiadau atgoffa', why: 'Er mwyn i ni beidio ag anfon rhai' },
    nominee: {
      what: 'Enw, cyfeiriad e-bost a rhif ffôn rhywun a enwyd fel rhywun gwerth ei glywed',
      why: 'Er mwyn i’r hyb allu gofyn a ydynt am adrodd am eu gwaith',
    },
    nomination: {
      what: 'Pwy enwodd rywun, a pham mae’r person hwnnw’n werth ei glywed',
      why: 'Er mwyn i’r person a enwyd wybod pwy oedd',
    },
    story: {
      what: 'Yr hyn a adroddodd pobl am eu bywyd gwaith, a phwy y maent yn gadael iddynt ei glywed',
      why: 'Er mwyn i eraill glywed sut beth yw gwaith',
    },
    takes: { what: 'Recordiadau, a’r hyn a wnaed ohonynt', why: 'Er mwyn gallu clywed y stori' },
    interview: { what: 'Pryd a ble mae cyfweliad', why: 'Er mwyn i ddau berson ddod o hyd i’w gilydd' },
    'employer-word': {
      what: 'Yr hyn a ddywedodd cyflogwr am ateb sy’n ei enwi',
      why: 'Rhag cyhoeddi dim byd cyfrinachol',
    },
    kept: { what: 'Atebion a gadwoch, gyda’ch meddyliau eich hun', why: 'Er mwyn i chi allu dod yn ôl atynt' },
    paper: { what: 'Gwersi, a’r hyn a roddwyd ar bapur', why: 'Er mwyn gallu galw’n ôl stori a dynnwyd yn ôl' },
    history: {
      what: 'Pwy wnaeth beth a phryd, gyda rhifau yn lle enwau',
      why: 'Er mwyn gallu ei wirio wedyn. Nid yw’r rhifau’n golygu neb ar ôl i’r person gael ei ddileu.',
    },
    sent: { what: 'Bod llythyr wedi’i anfon, heb ei destun', why: 'Rhag i neb ei gael ddwywaith' },
    inbox: { what: 'Mewn arddangosiad yn unig: y llythyrau eu hunain', why: 'Er mwyn i chi allu eu darllen yma' },
    work: { what: 'Gwaith hir a ddechreuoch, fel mewnforio ffeil', why: 'Er mwyn i chi weld pa mor bell y mae' },
    tries: {
      what: 'Pa mor aml y rhoddwyd cynnig ar rywbeth, yn ôl ffurf wedi’i sgramblo o gyfeiriad',
      why: 'I arafu dyfalu',
    },
    erased: {
      what: 'Ffurf wedi’i sgramblo o gyfeiriad rhywun a ofynnodd am gael ei anghofio',
      why: 'Rhag i hen gopi neu ffeil ddod â nhw’n ôl',
    },
  },
}
