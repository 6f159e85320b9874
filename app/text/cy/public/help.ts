import type { help as English } from '../../en/public/help'

/** Help. */
export const help: typeof English = {
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
}
