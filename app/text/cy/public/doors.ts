import type { doors as English } from '../../en/public/doors'

/** Pages for schools, employers and adults. */
export const doors: typeof English = {
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
}
