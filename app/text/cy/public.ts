import type { Words } from '../en'

/** Geiriau’r tudalennau y caiff unrhyw un eu darllen, a’r ffordd o gwmpas. */
export const publicWords = {
  nav: {
    desk: 'Desg',
    board: 'Bwrdd',
    requests: 'Ceisiadau',
    schools: 'Ysgolion a cholegau',
    employers: 'Cyflogwyr',
    ownEmployer: 'Eich sefydliad',
    providers: 'Darparwyr hyfforddiant',
    people: 'Pobl',
    fairness: 'Tegwch',
    imports: 'Mewnforio',
    settings: 'Gosodiadau',
    administration: 'Gweinyddu',
  },
  choices: {
    theme: { title: 'Lliwiau', lead: 'Dewiswch liwiau golau neu dywyll ar waelod y dudalen hon.' },
    language: { title: 'Iaith', lead: 'Dewiswch Gymraeg neu Saesneg ar waelod y dudalen hon.' },
  },
  front: {
    documentTitle: 'Hyb gyrfaoedd',
    title: hub => `Mae ${hub} yn dod â dysgwyr a chyflogwyr at ei gilydd`,
    titleOfMany: 'Mae dysgwyr yn cwrdd â phobl wrth eu gwaith',
    lead: 'Mae ysgolion a cholegau’n dweud beth sydd ei angen. Mae cyflogwyr yn dweud beth allant ei roi. Mae’r hyb yn dod o hyd i’r rhai addas, yn gofyn yn deg, ac yn dal ati nes bod y diwrnod wedi bod.',
    doors: {
      schools: {
        title: 'Ysgol neu goleg',
        text: 'Gofynnwch i gyflogwr gwrdd â’ch dysgwyr: sgwrs, ymweliad, gweithdy, ffug gyfweliadau.',
        action: 'Gofyn am gyflogwr',
      },
      employers: {
        title: 'Cyflogwr',
        text: 'Dywedwch unwaith beth allwch chi ei roi. Dim ond pan fydd yn addas y gofynnir i chi, a chewch wrthod bob amser.',
        action: 'Rhoi ychydig o amser',
      },
      adults: {
        title: 'Oedolyn',
        text: 'Yn chwilio am waith, newid neu gwrs? Mae cynghorydd cymwys yn ateb. Mae am ddim, a does dim angen cyfrif.',
        action: 'Gofyn am gyngor',
      },
      learners: {
        title: 'Disgybl neu fyfyriwr',
        text: 'Oes cod ar y bwrdd? Ymunwch â’r wers ag ef. Nid oes angen enw na chyfrif arnoch.',
        action: 'Ymuno â gwers',
      },
    },
    figures: {
      titles: { term: 'Beth wnaethom y tymor hwn', year: 'Beth wnaethom y flwyddyn ysgol hon' },
      since: day => `Wedi’i gyfrif ers ${day}, o’r hyn a nododd ysgolion ar y diwrnod.`,
      meetings: count => (count === 1 ? 'cyfarfod wedi’i gynnal' : 'o gyfarfodydd wedi’u cynnal'),
      learners: count => (count === 1 ? 'tro y cymerodd dysgwr ran' : 'o weithiau y cymerodd dysgwr ran'),
      employers: count => (count === 1 ? 'cyflogwr wedi rhoi o’i amser' : 'o gyflogwyr wedi rhoi o’u hamser'),
    },
    member: {
      title: 'Ydych chi’n rhan ohono’n barod?',
      text: 'Nid oes angen cyfrinair. Anfonwn lythyr i’ch cyfeiriad e-bost, ac mae’r cod ynddo yn eich gadael i mewn.',
      action: 'Mewngofnodi',
    },
    hubs: {
      title: 'Yr hybiau yma',
      text: 'Mae pob hyb yn gofalu am un rhanbarth. Ysgrifennwch at yr un lle rydych yn byw, yn dysgu neu’n gweithio.',
    },
    empty: {
      title: 'Nid oes hyb yma eto',
      text: 'Gall y person sy’n gofalu am y gweinydd hwn sefydlu’r un cyntaf. Mae’r gorchymyn npm run hub -- admin:create yn argraffu dolen i wneud hynny.',
    },
  },
  contact: {
    title: 'Ysgrifennu at yr hyb',
    none: 'Nid oes hyb yma eto, felly nid oes neb i ysgrifennu ato.',
    one: hub => `Mae pobl yn ${hub} yn darllen yr hyn rydych yn ei ysgrifennu.`,
    many: 'Dewiswch hyb eich rhanbarth. Mae pobl yno’n darllen yr hyn rydych yn ei ysgrifennu.',
  },
  schools: {
    title: 'I ysgolion a cholegau',
    lead: 'Gofynnwch i gyflogwr gwrdd â’ch dysgwyr. Mae’n cymryd tua phedair munud.',
    kinds: 'Beth y gallwch ofyn amdano',
    steps: {
      title: 'Sut mae’n mynd',
      ask: {
        title: 'Rydych chi’n gofyn',
        text: 'Dywedwch i beth, i ba ddosbarthiadau ac ar ba ddyddiau. Gallwch gopïo cais y llynedd.',
      },
      find: {
        title: 'Mae’r hyb yn dod o hyd i’r rhai addas',
        text: 'Gofynnir i ychydig o gyflogwyr ar y tro. Gwelwch faint, a phryd y byddwch yn clywed.',
      },
      confirm: {
        title: 'Rydych chi’n cadarnhau',
        text: 'Pan fydd cyflogwr yn cytuno, rydych yn enwi’r aelod o staff a fydd yno ac yn pennu’r dyddiad.',
      },
      day: { title: 'Y diwrnod', text: 'Wedyn rydych yn nodi faint o bob dosbarth a ddaeth.' },
      say: {
        title: 'Mae’r ddwy ochr yn dweud sut aeth hi',
        text: 'Tri chwestiwn byr. Mae’r hyb yn dysgu beth sy’n gweithio.',
      },
    },
    passages: {
      us: {
        title: 'Beth a ofynnwn gennych chi',
        text: [],
        points: [
          'Dywedwch wrthym yn gynnar: mae angen 15 diwrnod ysgol ar y rhan fwyaf o hybiau.',
          'Peidiwch byth â theipio enwau dysgwyr. Mae dosbarthiadau a niferoedd yn ddigon.',
          'Mae aelod o’ch staff yn aros gyda’r ymwelydd.',
        ],
      },
      fair: {
        title: 'Pwy sy’n dod gyntaf',
        text: [
          'Y rhai sydd wedi cael leiaf. Mae’r hyb yn cyfrif beth mae pob grŵp blwyddyn wedi’i gael o’i gymharu â’r hyn y dylai ei gael. Mae ysgolion lle mae gan fwy o deuluoedd ychydig o arian yn cyfrif am fwy.',
          'Mae eich cais bob amser yn dweud ble mae pethau, pwy sydd i weithredu a beth sy’n dod nesaf.',
        ],
      },
    },
    join: {
      title: 'Sut i ymuno',
      text: [
        'Mae’r hyb yn eich gwahodd drwy e-bost. Ysgrifennwch ato gydag enw eich ysgol neu’ch coleg, a phwy sy’n arwain gyrfaoedd yno.',
      ],
    },
  },
  employers: {
    title: 'I gyflogwyr',
    lead: 'Dywedwch unwaith beth allwch chi ei roi. Dim ond pan fydd yn addas y gofynnir i chi.',
    kinds: 'Beth y gallwch ei roi',
    steps: {
      title: 'Sut mae’n mynd',
      say: {
        title: 'Rydych yn dweud beth rydych yn ei gynnig',
        text: 'Tua phedair munud: beth, i ba oedrannau, pa mor aml, pa mor bell y byddech yn teithio.',
      },
      ask: { title: 'Mae llythyr yn gofyn', text: 'Mae’n dweud pa ysgol, faint o ddysgwyr, pam a phryd.' },
      answer: {
        title: 'Rydych yn ateb o’r llythyr',
        text: 'Cytuno, gwrthod, neu gofyn i mi eto. Mae’n cymryd munud ac nid oes angen cyfrif.',
      },
      day: {
        title: 'Y diwrnod',
        text: 'Mae staff yr ysgol gyda chi drwy’r amser. Cewch y dyddiad ar gyfer eich calendr.',
      },
      went: {
        title: 'Rydych yn dweud sut aeth hi',
        text: 'Tri chwestiwn byr. Gwelwch beth ddaeth o’ch amser.',
      },
    },
    passages: {
      promise: {
        title: 'Beth rydym yn ei addo',
        text: [],
        points: [
          'Chi sy’n gosod terfyn ar gyfer pob mis. Nid ydym byth yn gofyn mwy na hynny, hyd yn oed os ydych yn helpu sawl hyb.',
          'Nid ydym byth yn gofyn ddwywaith mewn saith diwrnod.',
          'Nid yw gwrthod yn effeithio ar yr hyn a ofynnir i chi wedyn.',
          'Gallwch gymryd seibiant unrhyw bryd, am gyhyd ag y mynnwch.',
          'Os oedd eraill yn gynt, rydym yn diolch i chi, ac nid yw’n cyfrif fel cais i chi.',
        ],
      },
    },
    join: {
      title: 'Sut i ddechrau',
      text: [
        'Mae’r hyb yn eich gwahodd drwy e-bost. Ysgrifennwch ato gydag enw eich sefydliad, y dref, a’r hyn y gallech ei ddangos neu ei ddweud.',
        'Nid oes rhaid i chi fod yn fawr. Mae croeso i un person ag un awr.',
      ],
    },
  },
  adults: {
    title: 'I oedolion',
    lead: 'Siaradwch â chynghorydd cymwys am waith a dysgu, gwrandewch ar bobl a newidiodd gyfeiriad, neu ysgrifennwch atom. Does dim angen cyfrif.',
    passages: {
      write: {
        title: 'Beth i’w ysgrifennu',
        text: ['Mae ychydig o linellau’n ddigon. Mae’n ein helpu os dywedwch:'],
        points: [
          'ym mha dref rydych yn byw, neu’n agos ati',
          'beth rydych yn ei wneud nawr, neu a wnaethoch ddiwethaf',
          'beth yr hoffech ei newid neu ei wybod',
          'sut orau i’ch cyrraedd, a beth a fyddai’n ei gwneud yn haws i chi',
        ],
      },
      never: {
        title: 'Beth i’w adael allan',
        text: [
          'Peidiwch ag anfon eich dyddiad geni, eich rhif Yswiriant Gwladol na manylion am eich iechyd, os gwelwch yn dda.',
        ],
      },
    },
    others: {
      title: 'Cyngor am ddim y gallwch ei gael heddiw',
      text: 'Mae’r gwasanaethau hyn i bawb, ac nid yw siarad â chynghorydd yn costio dim.',
      england: {
        name: 'National Careers Service',
        where: 'Lloegr',
        href: 'https://nationalcareers.service.gov.uk',
        phone: '0800 100 900',
      },
      wales: {
        name: 'Gyrfa Cymru',
        where: 'Cymru, yn Gymraeg neu’n Saesneg',
        href: 'https://gyrfacymru.llyw.cymru',
        phone: '0800 028 4844',
      },
      line: (name, where) => `${name} (${where})`,
    },
  },
  help: {
    title: 'Cymorth',
    lead: 'Sut i wneud y prif bethau, yn ôl pwy ydych chi.',
    contents: 'Ar y dudalen hon',
    groups: {
      everyone: {
        title: 'Pawb',
        passages: {
          signIn: {
            title: 'Mewngofnodi',
            text: [
              'Dewiswch “Mewngofnodi” a rhowch y cyfeiriad e-bost y mae eich hyb yn ei wybod. Anfonwn lythyr gyda chod. Teipiwch y cod yn yr un porwr o fewn 10 munud, neu agorwch y ddolen yn y llythyr yno a phwyswch y botwm.',
              'Dim llythyr? Edrychwch yn y ffolder sothach. Holwch eich hyb pa gyfeiriad sydd ganddo i chi.',
            ],
          },
          look: {
            title: 'Iaith a lliwiau',
            text: [
              'Ar waelod pob tudalen rydych yn dewis Cymraeg neu Saesneg, a lliwiau golau neu dywyll. Pan fyddwch wedi mewngofnodi, mae eich llythyrau’n dilyn yr iaith hefyd.',
            ],
          },
          account: {
            title: 'Eich cyfrif',
            text: [
              'Mae eich enw ar frig y dudalen yn arwain at eich cyfrif. Yno rydych yn newid eich enw, yn gweld ble rydych wedi mewngofnodi, ac yn rhoi diwedd ar yr hyn nad ydych yn ei adnabod.',
            ],
          },
        },
      },
      schools: {
        title: 'Ysgolion a cholegau',
        passages: {
          ask: {
            title: 'Gofyn am gyflogwr',
            text: [
              'Agorwch “Ceisiadau” a dewiswch ofyn am gyflogwr. Mae tair tudalen fer: beth, pwy a phryd. Gallwch stopio unrhyw bryd; mae’r drafft yn aros. Pan fydd yn iawn, anfonwch ef at yr hyb.',
              'I ofyn am yr un peth ag o’r blaen, agorwch gais cynharach a’i gopïo.',
            ],
          },
          follow: {
            title: 'Gweld ble mae pethau',
            text: [
              'Mae pob cais yn dweud mewn geiriau beth sy’n digwydd, pwy sydd i weithredu a beth sy’n dod nesaf. Mae’r hyn sydd angen eich sylw ar eich desg.',
            ],
          },
          confirm: {
            title: 'Cadarnhau',
            text: [
              'Pan fydd cyflogwr wedi cytuno, agorwch y cais. Darllenwch y crynodeb, enwch yr aelod o staff sy’n goruchwylio, a chadarnhewch. Yna mae’r ddwy ochr yn cael y dyddiad ar gyfer eu calendrau.',
            ],
          },
          change: {
            title: 'Symud neu ganslo',
            text: [
              'Agorwch y cais ac awgrymwch ddyddiad arall, neu canslwch gyda rheswm. Mae’r cyflogwr yn cael gwybod ar unwaith. Gorau po gyntaf.',
            ],
          },
          after: {
            title: 'Ar ôl y diwrnod',
            text: [
              'Nodwch faint o bob dosbarth a ddaeth a faint o gwestiynau a ofynnwyd. Yna dywedwch sut aeth hi. Byddwn yn eich atgoffa ar ôl tri a saith diwrnod.',
            ],
          },
        },
      },
      employers: {
        title: 'Cyflogwyr',
        passages: {
          offer: {
            title: 'Dweud beth rydych yn ei gynnig',
            text: [
              'Agorwch “Beth rydych yn ei gynnig” a llenwch un dudalen. Mae’r hyb yn edrych arni cyn i ysgolion gael eu hanfon atoch. Gallwch ei newid, ei hoedi neu ei thynnu’n ôl unrhyw bryd.',
            ],
          },
          answer: {
            title: 'Ateb',
            text: [
              'Agorwch y ddolen yn y llythyr. Gallwch gytuno a dewis amser, gwrthod, gofyn i ni ofyn eto, neu gymryd seibiant. Nid oes angen mewngofnodi.',
            ],
          },
          back: {
            title: 'Methu dod wedi’r cyfan',
            text: [
              'Agorwch y ddolen yn y llythyr eto a dewiswch “Ni allwn ddod”, neu awgrymwch ddyddiad arall. Gwnewch hynny cyn gynted ag y gallwch, os gwelwch yn dda: mae’r hyb yn chwilio am rywun arall ar unwaith.',
            ],
          },
        },
      },
      hub: {
        title: 'Cydlynwyr yr hyb',
        passages: {
          board: {
            title: 'Gweld popeth ar unwaith',
            text: [
              'Mae’r bwrdd yn dangos pob cais yn ôl sut mae’n sefyll, ers faint mae wedi aros a phwy sydd i weithredu. Mae eich desg yn dangos yr hyn y gallwch chi yn unig ei ddatrys.',
            ],
          },
          triage: {
            title: 'Ceisiadau newydd',
            text: [
              'Agorwch gais newydd a’i wirio. Anfonwch ef ymlaen, unwch ef â chais arall sy’n gofyn am yr un peth, neu gwrthodwch ef gyda rheswm. Yna mae’r hyb yn gofyn i gyflogwyr ei hun.',
            ],
          },
          why: {
            title: 'Pam y cyflogwyr hyn',
            text: [
              'Mae pob cais yn dangos i bwy y gofynnwyd, pam nhw, a beth oedd yn diystyru eraill. Gallwch ofyn i rywun arall eich hun; rydych yn rhoi rheswm, ac mae’n cael ei gadw.',
            ],
          },
          people: {
            title: 'Gwahodd pobl a dod ag ysgolion i mewn',
            text: [
              'O dan “Pobl” rydych yn gwahodd cydweithwyr, ysgolion a chyflogwyr. O dan “Mewnforio” rydych yn dod â’r gofrestr ysgolion genedlaethol neu restr o gyflogwyr i mewn. Gwelwch beth fyddai’n newid cyn i ddim newid.',
            ],
          },
        },
      },
      administrators: {
        title: 'Gweinyddwyr',
        passages: {
          troubles: {
            title: 'Pan nad aeth rhywbeth drwodd',
            text: [
              'O dan “Gweinyddu” gwelwch beth y rhoddodd y peiriant y gorau iddo, a llythyrau nad ydynt efallai wedi cyrraedd. Gallwch adael i bob un fynd eto.',
            ],
          },
        },
      },
    },
    more: 'Heb ddod o hyd iddo?',
  },
  accessibility: {
    title: 'Hygyrchedd',
    lead: 'Rydym am i bawb allu defnyddio’r safle hwn. Mae’r dudalen hon yn dweud beth a wiriwyd gennym, beth y gwyddom nad yw’n gweithio’n dda, a sut i ddweud wrthym.',
    passages: {
      can: {
        title: 'Beth ddylech chi allu ei wneud',
        text: [],
        points: [
          'gwneud popeth heb lygoden',
          'gwneud popeth gyda sgriptiau wedi’u diffodd',
          'gwneud y testun ddwywaith mor fawr, neu ddefnyddio sgrin gul, heb golli dim',
          'dewis lliwiau golau neu dywyll, neu ddilyn eich dyfais',
          'ei ddefnyddio yn Gymraeg neu yn Saesneg',
          'argraffu pob tudalen',
        ],
      },
      tested: {
        title: 'Beth a brofwyd gennym',
        text: ['Bob tro y bydd y cynnyrch yn newid, mae peiriant yn gwirio:'],
        points: [
          'y tudalennau gydag axe, yn erbyn rheolau WCAG 2.2 lefelau A ac AA y gall peiriant eu gwirio, yn Chromium',
          'y prif deithiau gyda sgriptiau ymlaen ac wedi’u diffodd, ar led ffôn ac ar led bwrdd gwaith',
          'marcio’r meysydd ffurflen, y gwallau a’r tablau yn erbyn GOV.UK Frontend, y mae pobl ag anableddau wedi’i brofi',
        ],
      },
      limits: {
        title: 'Beth y gwyddom nad yw’n gweithio’n dda',
        text: [],
        points: [
          'Mae tablau llydan i staff yr hyb yn llithro i’r ochr ar sgriniau bach.',
          'Mae ffeiliau calendr yn agor mewn rhaglen nad yw’n eiddo i ni.',
          'Mae’r hyn y mae pobl yn ei deipio yn aros yn yr iaith y’i teipiwyd ynddi.',
          'Nid ydym eto wedi profi gyda phobl sy’n defnyddio darllenwyr sgrin, chwyddwyr neu reolaeth llais bob dydd.',
        ],
      },
      claim: {
        title: 'I ba raddau mae’n cydymffurfio',
        text: [
          'Rydym yn anelu at WCAG 2.2 lefel AA. Nid oes neb annibynnol wedi archwilio’r safle hwn, a dim ond rhai problemau y mae peiriant yn eu canfod. Felly nid ydym yn honni ei fod yn cydymffurfio’n llawn.',
        ],
      },
      tell: {
        title: 'Dywedwch wrthym',
        text: [
          'Os oes rhywbeth yn eich rhwystro, ysgrifennwch at yr hyb a dywedwch pa dudalen oedd hi. Gofynnwch am yr hyn sydd ei angen arnoch mewn ffurf arall, a chewch ef.',
        ],
      },
    },
  },
  privacy: {
    title: 'Preifatrwydd',
    lead: 'Beth rydym yn ei gadw, pam, ac am faint.',
    passages: {
      learners: {
        title: 'Dysgwyr',
        text: [
          'Nid ydym yn cadw enwau go iawn disgyblion na myfyrwyr, na phen-blwydd, cyfeiriad na llun. Rhif ar hap yw dysgwr, gyda grŵp blwyddyn ac enw a ddewisir gan yr ysgol, na all neb ond ei staff ei hun ei ddarllen. Ar gyfer cyfarfod â chyflogwr, mae ysgolion yn teipio enw dosbarth, ei grŵp blwyddyn a nifer y dysgwyr. Gwrthodir testun sy’n edrych fel manylion personol.',
        ],
      },
      who: {
        title: 'Pwy sy’n penderfynu',
        text: [
          'Yr hyb sy’n penderfynu beth a gedwir yma ac sy’n atebol amdano. Mae ysgolion a chyflogwyr yn gweld yr hyn sy’n ymwneud â nhw. Nid oes unrhyw hyb yn gweld yr hyn sy’n perthyn i un arall.',
        ],
      },
    },
    more: {
      cookies: {
        title: 'Cwcis',
        text: [
          'Dim ond cwcis sydd eu hangen ar y safle rydym yn eu defnyddio. Nid oes yr un ohonynt yn eich dilyn i fannau eraill.',
        ],
        points: [
          'eich bod wedi mewngofnodi: cyhyd ag uchod',
          'bod y porwr hwn wedi gofyn am lythyr mewngofnodi: un diwrnod',
          'neges ar gyfer y dudalen nesaf: un munud',
          'eich dewis o iaith a lliwiau, a sut rydych am wrando: un flwyddyn',
          'pa atebion a gadwodd y porwr hwn: 30 diwrnod',
          'bod y porwr hwn wedi enwi rhywun, i weld a yw dau berson yn ei rannu: 40 diwrnod',
        ],
      },
      never: {
        title: 'Beth nad ydym yn ei wneud',
        text: [],
        points: [
          'Nid ydym yn cadw eich cyfeiriad rhyngrwyd. Rydym yn cyfrif ymdrechion am gyfnod byr drwy ffurf wedi’i sgramblo ohono, i arafu dyfalu.',
          'Nid ydym yn gwerthu nac yn rhoi i ffwrdd yr hyn rydym yn ei gadw, ac nid oes hysbysebion.',
          'Nid ydym yn gwneud proffil o unrhyw blentyn.',
          'Nid ydym yn cadw rhifau tystysgrifau na gwiriadau.',
        ],
      },
      rights: {
        title: 'Eich hawliau',
        text: [
          'Cewch weld beth a gedwir amdanoch, ei gywiro, a’i ddileu. Os oes gennych gyfrif, gwnewch hynny eich hun ar eich tudalen; os ydych yn adrodd am eich gwaith, drwy’r ddolen yn eich llythyr; neu ysgrifennwch at yr hyb. Os nad ydych yn fodlon ar yr ateb, gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth yn ico.org.uk.',
        ],
      },
    },
  },
} satisfies Words['public']
