import type { front as English } from '../../en/public/front'

/** The front page. */
export const front: typeof English = {
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
}
