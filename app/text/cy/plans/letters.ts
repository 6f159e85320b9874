import type { letters as English } from '../../en/plans/letters'

/** Letters about a plan. */
export const letters: typeof English = {
  letters: {
    hello: name => (name ? `Helo ${name},` : 'Helo,'),
    open: 'Agor y cynllun',
    openReview: 'Dweud sut aeth',
    foot: (hub, reference) => `${hub}. Eich cyfeirnod yw ${reference}.`,
    stop: 'Rydych yn cael y llythyr hwn unwaith yr wythnos ar y mwyaf am i chi ofyn amdano.',
    stopTitle: 'Stopio llythyrau am yr hyn sy’n ddyledus?',
    stopText:
      'Ni chewch ragor o lythyrau pan fydd cam ar eich cynllun yn ddyledus. Bydd llythyrau am y cynllun ei hun yn dal i ddod.',
    stopped: 'Ni chewch ragor o lythyrau am yr hyn sy’n ddyledus.',
    stoppedText:
      'Mae eich cynllun yn aros fel y mae. Os ydych am gael y llythyrau hyn eto, trowch nhw ymlaen lle rydych yn darllen eich cynllun.',
    stopLink: 'Stopio’r llythyrau hyn',
    shared: {
      subject: 'Mae eich cynllun yn barod i’w ddarllen',
      text: 'Mae eich cynghorydd wedi rhannu’r cynllun y buoch yn siarad amdano. Darllenwch ef, cytunwch ag ef, neu gofynnwch am rywbeth arall.',
    },
    'taken-back': {
      subject: 'Mae eich cynghorydd yn newid eich cynllun',
      text: 'Mae eich cynghorydd wedi cymryd y cynllun yn ôl i newid rhywbeth. Cewch lythyr arall pan fydd yn barod.',
    },
    'change-asked': {
      subject: 'Mae rhywun yn gofyn am newid i’w gynllun',
      text: 'Maent wedi darllen y cynllun ac yn hoffi i rywbeth fod yn wahanol. Cewch yr hyn a ddywedant ar y cynllun.',
    },
    acknowledged: {
      subject: 'Cytunwyd ar gynllun',
      text: 'Maent wedi cytuno â’r cynllun. Mae ar y gweill, a gall y ddau ohonoch ei newid.',
    },
    review: {
      subject: 'Sut aeth hi?',
      text: 'Beth amser yn ôl gwnaethoch gynllun gyda chynghorydd. Os hoffech, dywedwch mewn dwy funud sut mae pethau. Nid oes rhaid ateb, ac nid oes dim yn dilyn. Beth bynnag a ddywedwch, gallwch ofyn am gyngor eto.',
    },
    'review-due': {
      subject: 'Gofynnir i rywun sut aeth hi',
      text: 'Mae’n bryd edrych yn ôl gyda rhywun rydych yn ei gynghori. Gofynnir iddynt drwy lythyr lle dewison nhw lythyrau. Lle na wnaethant, efallai yr hoffech gysylltu yn y ffordd y dywedon nhw sy’n ddiogel.',
    },
    due: {
      subject: 'Mae cam ar eich cynllun yn ddyledus',
      text: 'Mae rhywbeth yr oeddech am ei wneud yn ddyledus yr wythnos hon, neu mae ei ddiwrnod wedi mynd heibio. Ticiwch ef, symudwch y diwrnod neu tynnwch ef, fel y mynnwch.',
    },
  },
}
