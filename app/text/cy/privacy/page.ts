import type { page as English } from '../../en/privacy/page'

/** The public page, and one’s own. */
export const page: typeof English = {
  page: {
    title: 'Beth a gedwir',
    lead: 'Beth mae’r hyb hwn yn ei gadw am bobl, pam, ac am faint. Fe’i gwneir o’r un rhestr sy’n ei ddileu.',
    what: 'Beth',
    why: 'Pam',
    long: 'Am faint',
    own: 'Gweld beth a gedwir amdanoch chi',
    ownText:
      'Os oes gennych gyfrif gallwch ei weld, cymryd copi a’i ddileu. Os gofynnoch am gyngor neu os ydych yn adrodd am eich gwaith, defnyddiwch y ddolen a gawsoch.',
    back: 'Preifatrwydd',
    link: 'Gweld beth a gedwir am bwy, ac am faint',
  },
  mine: {
    yes: 'Ie',
    no: 'Na',
    data: 'Cedwir i’r peiriant weithio ag ef. Mae’n gyfan yn eich copi i gyfrifiadur.',
    unnamed: 'Rhywbeth arall',
    title: 'Beth rydym yn ei gadw amdanoch chi',
    link: 'Gweld beth rydym yn ei gadw amdanoch, cymryd copi neu ei ddileu',
    lead: hub => `Dyma bopeth y mae ${hub} yn ei gadw amdanoch chi.`,
    nothing: 'Ni chedwir dim mwy amdanoch.',
    contents: 'Am faint',
    copy: 'Cymryd copi',
    copyText: 'Mae gan gopi yr un peth â’r dudalen hon. Nid yw cyfrinachau sy’n agor drws ynddo.',
    json: 'Lawrlwytho i gyfrifiadur (JSON)',
    html: 'Lawrlwytho i’w ddarllen (HTML)',
    fileName: 'beth-a-gedwir-amdanoch',
    correct: 'Ei gywiro',
    correctText: 'Oes rhywbeth o’i le?',
    correctAccount: 'Newid eich enw a’ch iaith',
    correctStory: 'Mynd i’ch stori a newid yr hyn a adroddoch',
    correctAdvice: 'Mynd i’ch tudalen a newid yr hyn a ddywedoch wrthym',
    correctElse: replyTo => `Am unrhyw beth arall ysgrifennwch at ${replyTo}.`,
    marks: 'Eich rhif yng nghofnodion eraill',
    marksText:
      'Mae’r cofnodion hyn yn perthyn i ysgolion, cyflogwyr neu’r hyb. Mae rhif ar hap yn dweud i chi wneud rhywbeth yno.',
    record: 'Cofnodion',
    count: 'Faint',
    traces: 'Pwy a’i gwelodd neu a’i newidiodd',
    tracesText: 'Y diweddaraf yn gyntaf. Rydym yn dweud o ba ochr y’i gwnaed, nid gan bwy.',
    noTraces: 'Dim eto.',
    happened: 'Beth',
    when: 'Pryd',
    who: 'Pwy',
    by: { you: 'Chi', system: 'Y peiriant', hub: 'Rhywun arall yn yr hyb' },
    other: 'Gwnaed rhywbeth ag ef',
    erase: 'Dileu popeth amdanoch chi',
    eraseText: 'Gallwch gael eich anghofio. Cewch weld beth sy’n mynd a beth sy’n aros cyn i ddim ddigwydd.',
    eraseButton: 'Dileu popeth amdanoch chi',
    made: day => `Gwnaed ar ${day}`,
  },
  letter: {
    subject: hub => `Mae ${hub} yn dileu’r hyn y mae’n ei gadw amdanoch`,
    hello: name => `Helo ${name},`,
    text: {
      person:
        'Gofynnoch i ni ddileu popeth amdanoch. Rydym yn gwneud hynny nawr: eich enw, eich cyfeiriad, eich cyfrif a’r hyn a ysgrifennoch.',
      contribution:
        'Gofynnoch i ni ddileu popeth amdanoch. Rydym yn gwneud hynny nawr: eich enw, eich cyfeiriad, eich stori a’i recordiadau. Ni all neb ei chlywed mwyach.',
      advice:
        'Gofynnoch i ni ddileu popeth amdanoch. Rydym yn gwneud hynny nawr: yr hyn a ddywedoch wrthym, eich enw a sut i’ch cyrraedd.',
    },
    stays: 'Beth sy’n aros, heb eich enw:',
    last: replyTo =>
      `Hwn yw ein llythyr olaf. Os na ofynnoch am hyn, ysgrifennwch at ${replyTo}. Gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth yn ico.org.uk.`,
  },
}
