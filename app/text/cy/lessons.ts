import type { Words } from '../en'

/** Y cynlluniau gwers sy’n dod gyda Traverse, mewn geiriau. */
export const lessons = {
  phases: {
    ks2: 'Cyfnod allweddol 2, 7 i 11 oed',
    ks3: 'Cyfnod allweddol 3, 11 i 14 oed',
    ks4: 'Cyfnod allweddol 4, 14 i 16 oed',
    'post-16': 'Ôl-16',
    adult: 'Oedolion',
  },
  headings: {
    purpose: 'Beth yw ei diben',
    forWhom: 'I bwy',
    minutes: count => (count === 2 ? '2 funud' : `${count} munud`),
    needs: 'Beth sydd ei angen',
    questions: 'Cwestiynau i wrando arnynt',
    rule: 'Beth mae pob dysgwr yn ei roi i mewn',
    steps: 'Gam wrth gam',
    teacher: 'Chi',
    pupils: 'Dysgwyr',
    talk: 'I gychwyn y sgwrs',
    paper: 'Heb unrhyw ddyfais',
    ending: 'Sut i orffen',
    care: 'Os daw rhywbeth anodd i’r wyneb',
  },
  rule: (clips, groups) => `O leiaf ${clips} clip, o leiaf ${groups} math o waith.`,
  care: {
    before:
      'Gwrandewch ar y clipiau’n gyntaf. Mae pobl yma’n siarad yn blaen am salwch, colled, arian a chael cam. Dewiswch gan feddwl am eich dosbarth eich hun.',
    during:
      'Does dim rhaid i neb sôn am ei fywyd ei hun. Gadewch i bobl drafod y lleisiau a glywsant. Caiff unrhyw un basio, mynd allan neu wneud tasg arall, heb ddweud pam.',
    after:
      'Os bydd dysgwr yn dweud rhywbeth sy’n peri ichi ofni drosto, gwrandewch a pheidiwch ag addo cadw cyfrinach. Dilynwch eich rheolau diogelu yr un diwrnod. Dywedwch wrth y person sy’n arwain ar ddiogelu.',
    toLearner:
      'Os yw stori’n gwneud iti boeni neu deimlo’n drist, dywed wrth oedolyn rwyt ti’n ymddiried ynddo. Gelli di ddweud wrth dy athro, nawr neu wedyn.',
  },
  plans: {
    'same-question': {
      title: 'Yr un cwestiwn, tri bywyd',
      purpose:
        'Mae tri pherson mewn gwaith gwahanol iawn yn ateb un cwestiwn. Mae dysgwyr yn gweld nad oes un ateb cywir, ac mai ychydig y mae enw swydd yn ei ddweud.',
      needs: ['Sgrin a sain, neu un ddyfais i bob pâr', 'Dalen o bapur wedi’i phlygu’n dair, un yr un'],
      steps: [
        {
          title: 'Dyfalu’n gyntaf',
          teacher:
            'Darllenwch dair swydd a’r cwestiwn: “Beth fyddai’n synnu pobl am eich gwaith?” Peidiwch â chwarae dim eto.',
          pupils: 'Ysgrifennwch un dyfaliad ar gyfer pob swydd, yn nhair rhan y papur. Does neb yn marcio dyfaliad.',
        },
        {
          title: 'Gwrando gyda’n gilydd',
          teacher: 'Chwaraewch un ateb. Stopiwch. Gadewch ddeg eiliad o dawelwch cyn i neb siarad.',
          pupils: 'O dan eich dyfaliad, ysgrifennwch ychydig o eiriau a ddefnyddiodd y person mewn gwirionedd.',
        },
        {
          title: 'Aros ar y cwestiwn',
          teacher:
            'Gadewch i barau fynd ymlaen at bobl eraill gyda’r un cwestiwn. Gofynnwch iddynt gymryd y person nesaf sy’n dod, nid dewis yn ôl y swydd.',
          pupils: 'Gwrandewch ar ddau berson neu fwy. Cadwch un clip gan bob un, gyda’ch meddwl eich hun.',
        },
        {
          title: 'Eu gosod ochr yn ochr',
          teacher:
            'Gwnewch grwpiau o bedwar. Gofynnwch: beth sydd gan y bobl hyn yn gyffredin, beth sy’n wahanol, ac ar beth roedd yn dibynnu?',
          pupils:
            'Rhowch eich clipiau gyda’i gilydd. Cytunwch ar un frawddeg sy’n wir am bob un. Mae’n anoddach nag y mae’n edrych.',
        },
        {
          title: 'Edrych yn ôl ar y dyfalu',
          teacher: 'Gofynnwch pwy fyddai’n newid dyfaliad, a beth yn y clip a’i newidiodd. Cymerwch ddau neu dri.',
          pupils: 'Dywedwch, neu ysgrifennwch, un peth y byddech nawr yn ei ofyn i rywun yn y gwaith hwnnw.',
        },
      ],
      talk: [
        'Ateb pwy oedd bellaf o’ch dyfaliad?',
        'Beth ddywedodd rhywun y gallech chi ei ddweud am yr ysgol?',
        'Heb gael clywed y swydd, a fyddech chi wedi gallu ei dyfalu?',
      ],
      paper:
        'Argraffwch yr atebion fel cardiau, o leiaf chwech o dri math o waith, gyda’r swydd ar y cefn. Mae dysgwyr yn darllen cerdyn yn uchel, yn dyfalu, ac yna’n ei droi.',
      ending:
        'Mae pob dysgwr yn rhoi tri chlip neu gerdyn i mewn gyda meddwl wrth ochr pob un. Darllenwch nhw fel meddyliau: does dim marc.',
    },
    'not-for-me': {
      title: 'Pwy sy’n dweud nad yw i fi?',
      purpose:
        'Mae dysgwyr yn clywed pobl yn sôn am rywbeth yr oeddent yn credu nad oedd “i bobl fel fi”, ac yn tynnu llun o le y daw syniadau felly.',
      needs: [
        'Sgrin a sain',
        'Papur mawr a phinnau lliw',
        'Cornel o’r ystafell i’r rhai y byddai’n well ganddynt weithio ar eu pen eu hunain',
      ],
      steps: [
        {
          title: 'Tynnu llun drws',
          teacher:
            'Gofynnwch i bawb dynnu llun drws ar gau: unrhyw siâp, unrhyw faint. Dywedwch ei fod yn arwain at rywbeth y mae person dychmygol yn meddwl nad yw iddo ef neu hi.',
          pupils:
            'Tynnwch lun y drws. Ysgrifennwch arno pwy allai fod y tu allan a beth allai fod y tu mewn. Dychmygwch y cyfan.',
        },
        {
          title: 'Clywed tri drws',
          teacher:
            'Chwaraewch dri ateb, pob un o fath arall o waith. Ar ôl pob un gofynnwch hyn yn unig: beth oedd y drws?',
          pupils:
            'Tynnwch lun bach o ddrws pob person ar ddalen newydd. Wrth ei ochr ysgrifennwch un gair a ddywedodd.',
        },
        {
          title: 'Pwy a’i rhoddodd yno?',
          teacher:
            'Gofynnwch beth oedd wedi cau pob drws: rheol, edrychiad, llun, rhywbeth na chafodd ei ddweud erioed? Cerddwch o gwmpas. Peidiwch â holi am ddrysau’r disgyblion eu hunain.',
          pupils: 'Mewn lliw, tynnwch lun o’r hyn a gaeodd bob drws. Mewn lliw arall, yr hyn a’i hagorodd, os agorodd.',
        },
        {
          title: 'Tro o gwmpas yr ystafell',
          teacher: 'Crogwch y dalennau. Mae pawb yn cerdded ac yn edrych, heb siarad am y tri munud cyntaf.',
          pupils:
            'Rhowch ddot bach wrth un peth nad oeddech wedi meddwl amdano. Yna dywedwch wrth un person arall pa un, a pham.',
        },
        {
          title: 'Cau’n garedig',
          teacher: 'Dywedwch fod rhai drysau’n dal ar gau, ac nad bai’r person y tu allan yw hynny.',
          pupils: 'Gorffennwch y frawddeg “Gallai rhywun agor drws drwy …”. Cewch dynnu llun o’i diwedd.',
        },
      ],
      talk: [
        'A oedd y person yn dal i feddwl hynny ar y diwedd?',
        'Pwy a’i hagorodd: y person ei hun, rhywun arall, neu lwc?',
        'A all drws gael ei gau heb i neb fwriadu hynny?',
      ],
      paper:
        'Argraffwch dri ateb mewn llythrennau bras a darllenwch nhw’n uchel eich hun. Papur yw popeth arall eisoes. Gyda’r ieuengaf, cymerwch un ateb ac un drws.',
      ending:
        'Cadwch frawddegau’r dosbarth ar y wal am wythnos. Tynnwch y lluniau i lawr cyn i ymwelwyr ddod, oni bai bod pawb yn cytuno.',
    },
    crossroads: {
      title: 'Croesffordd',
      purpose:
        'Mae dysgwyr yn clywed sut gwnaed dewisiadau go iawn: gyda symiau, ar frys, er mwyn rhywun arall, neu oherwydd trên hwyr. Maent yn ymarfer edrych ar y ddwy ffordd.',
      needs: ['Un ddyfais i bob pâr, neu sgrin', 'Stribed hir o bapur i bob grŵp', 'Dau liw o bìn'],
      steps: [
        {
          title: 'Dewis bach',
          teacher:
            'Gofynnwch am y dewis lleiaf a wnaeth rhywun heddiw, ac ar beth roedd yn dibynnu. Rhowch un o’ch rhai chi.',
          pupils: 'Dywedwch un dewis bach wrth eich cymydog. Dywedwch beth fyddai wedi’i newid.',
        },
        {
          title: 'Sefyll ar dair croesffordd',
          teacher: 'Mae parau’n gwrando ar gwestiwn y groesffordd gan dri pherson mewn tri math o waith.',
          pupils:
            'I bob un: pa ffyrdd oedd yno? Pwy arall oedd yn rhan o’r peth? Beth na allent ei wybod eto? Cadwch y clip.',
        },
        {
          title: 'Tynnu llun y ddwy ffordd',
          teacher:
            'Mae pob grŵp yn cymryd un clip ac yn tynnu llun y ffordd a ddewiswyd mewn un lliw, a’r ffordd arall cyn belled ag y gallant, gyda’r un gofal.',
          pupils: 'Tynnwch lun y ddwy. Nodwch ble roedd arian, iechyd, teulu, pellter neu lwc yn sefyll wrth y ffordd.',
        },
        {
          title: 'Dadlau dros y ffordd arall',
          teacher:
            'Mae pob grŵp yn siarad dros y ffordd na chafodd ei dewis. Mae’r dosbarth yn holi. Does neb yn pleidleisio.',
          pupils:
            'Siaradwch mor deg ag y gallwch. Does neb yma’n penderfynu dros y person hwnnw. Mae wedi gwneud hynny’n barod.',
        },
        {
          title: 'Pwy allwn i ofyn iddo?',
          teacher:
            'Dywedwch pryd a ble gellir gweld cynghorydd gyrfaoedd. Dywedwch ei fod i bawb, beth bynnag eu cynlluniau.',
          pupils:
            'Ysgrifennwch un dewis sydd ar ddod, ac un person y gallech siarad ag ef neu hi amdano. Cadwch y papur.',
        },
      ],
      talk: [
        'A oedd unrhyw un yn difaru? A ddywedodd hynny, neu ai chi a’i clywodd?',
        'Pa rai o’r bobl hyn oedd â dewis, a pha rai oedd â llai o ddewis?',
        'Faint o ran oedd gan aros yn y peth?',
      ],
      paper:
        'Argraffwch o leiaf chwe ateb am groesffordd fel cardiau. Torrwch bob un cyn y dewis: mae grwpiau’n dyfalu, ac yna’n cael yr ail hanner.',
      ending:
        'Mae pob dysgwr yn rhoi tri chlip neu gerdyn i mewn gyda meddwl am yr hyn yr oedd y dewis yn dibynnu arno. Mae eu dewis eu hunain yn aros gyda nhw.',
    },
    'ordinary-day': {
      title: 'Sut deimlad yw diwrnod cyffredin?',
      purpose:
        'Mae disgyblion iau’n clywed beth mae pobl yn ei wneud go iawn o fore tan nos, ac yn gweld bod rhan braf a rhan ddiflas ym mhob math o waith.',
      needs: ['Sgrin a sain', 'Stribed o chwe blwch gwag i bob disgybl', 'Creonau'],
      steps: [
        {
          title: 'Fy niwrnod mewn chwe blwch',
          teacher:
            'Tynnwch lun eich diwrnod eich hun mewn chwe blwch cyflym ar y bwrdd. Gwnewch un ohonynt yn ddiflas.',
          pupils:
            'Tynnwch lun eich diwrnod ysgol mewn chwe blwch. Rhowch haul ar y blwch brafiaf a chwmwl ar y mwyaf diflas.',
        },
        {
          title: 'Gwrando ar ddiwrnod',
          teacher: 'Chwaraewch un diwrnod cyffredin, ddwywaith. Yr ail dro, stopiwch ar ôl pob rhan.',
          pupils:
            'Tynnwch lun o’r hyn a glywch mewn chwe blwch. Does dim rhaid iddo fod yn lun da. Mae gwely, fan, padell yn iawn.',
        },
        {
          title: 'Haul a chwmwl',
          teacher:
            'Nawr chwaraewch, gan dri pherson, y rhan y maent yn ei mwynhau a’r rhan y byddent yn ei rhoi i rywun arall.',
          pupils: 'Rhowch haul neu gwmwl i bob person, a thynnwch lun un peth y tu mewn iddo.',
        },
        {
          title: 'Cyfnewid blwch',
          teacher: 'Fesul tri: pa flwch o ddiwrnod rhywun yr hoffech roi cynnig arno, am awr?',
          pupils: 'Torrwch un blwch allan, neu pwyntiwch ato, a dywedwch pam. Does dim rhaid i neb ddewis swydd gyfan.',
        },
      ],
      talk: [
        'Faint o’r gloch oedden nhw’n bwyta? Gyda phwy?',
        'Pa synau fyddech chi’n eu clywed yn y diwrnod hwnnw?',
        'A oedd gan ddau berson yr un cwmwl?',
      ],
      paper:
        'Darllenwch dri ateb byr yn uchel, yn araf, a dangoswch y lluniau mae’r dosbarth yn eu gwneud. Mae cardiau llun o bethau (tegell, esgid, bws, crât) yn helpu’r rhai nad ydynt yn darllen eto.',
      ending:
        'Crogwch y dyddiau mewn rhes, heb unrhyw drefn. Gofynnwch i’r disgyblion fynd ag un cwestiwn adref: “Beth oedd dy flwch mwyaf diflas heddiw?”',
    },
    'went-wrong': {
      title: 'Aeth rhywbeth o’i le',
      purpose:
        'Mae pobl yn sôn am gamgymeriad neu ergyd a’r hyn a wnaethant nesaf. Mae dysgwyr yn edrych ar yr hyn a ddaeth wedyn: pwy gafodd wybod, pwy helpodd, a beth oedd yn lwc.',
      needs: ['Clustffonau neu ystafell dawel', 'Papur â thair colofn: beth ddigwyddodd, beth nesaf, beth helpodd'],
      steps: [
        {
          title: 'Cytuno sut i wrando',
          teacher:
            'Dywedwch beth yw’r pwnc, a bod unrhyw un yn cael pasio. Cytunwch fod yr hyn a ddywedir yn yr ystafell yn aros yno, heblaw perygl i rywun.',
          pupils: 'Ychwanegwch un peth a fyddai’n eich helpu chi i wrando’n dda.',
        },
        {
          title: 'Pedwar hanes',
          teacher:
            'Gadewch i bobl wrando ar eu pen eu hunain, yn eu trefn eu hunain, ar bedwar ateb o dri math o waith neu fwy.',
          pupils: 'Llenwch y tair colofn ar gyfer pob un. Cadwch y clip. Stopiwch pryd y mynnwch.',
        },
        {
          title: 'Y deng munud nesaf',
          teacher: 'Fesul tri, edrychwch ar y golofn ganol yn unig. Beth wnaeth pob un gyntaf? Wrth bwy y dywedodd?',
          pupils: 'Dewch o hyd i ddau gam cyntaf sy’n debyg, ac un na fyddech chi wedi meddwl amdano.',
        },
        {
          title: 'Beth allai fod yn barod ymlaen llaw?',
          teacher: 'Gofynnwch beth allai gweithle neu goleg ei gael yn barod, fel bod camgymeriad yn haws ei gyfaddef.',
          pupils: 'Ysgrifennwch un peth felly. Os dymunwch, ysgrifennwch hefyd enw rhywun y byddech yn dweud wrtho.',
        },
      ],
      talk: [
        'Pwy dalodd am y camgymeriad?',
        'A allai pawb fod wedi cyfaddef mor ddiogel â’r person hwn?',
        'Beth oedd yn lwc, a beth nad oedd?',
      ],
      paper:
        'Argraffwch wyth ateb fel cardiau a’u gosod wyneb i fyny ar fyrddau. Mae pobl yn symud o gerdyn i gerdyn, yn eu hamser eu hunain, gyda’r tair colofn ar glipfwrdd.',
      ending:
        'Mae pob un yn rhoi pedwar clip neu gerdyn i mewn gyda meddwl am yr hyn a helpodd. Dywedwch ble mae cael help gyda gwaith, arian ac iechyd, a’ch bod yn gallu aros am ychydig funudau.',
    },
  },
} satisfies Words['lessons']
