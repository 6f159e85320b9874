import type { Words } from '../en'

export const adviceLetters = {
  adult: {
    subject: hub => `Neges gan ${hub}`,
    hello: name => (name ? `Helo ${name},` : 'Helo,'),
    reference: 'Eich cyfeirnod',
    open: 'Agor eich tudalen',
    foot: hub => `Rydych yn cael hwn am i chi ofyn i ${hub}. Os na wnaethoch, gallwch ei adael heb ei ddarllen.`,
    texts: {
      received:
        'Diolch am gysylltu. Mae gennym ni, ac mae rhywun yn ei ddarllen. Mae eich tudalen yn dweud ble mae’n sefyll.',
      fresh: 'Gofynnoch am y ddolen i’ch tudalen. Dyma hi.',
      allocated: (adviser, employer) =>
        employer
          ? `${adviser} sy’n gofalu am hyn o hyn ymlaen. Cyflogir ${adviser} gan ${employer}. Cynigir amserau i chi gwrdd.`
          : `${adviser} sy’n gofalu am hyn o hyn ymlaen. Cynigir amserau i chi gwrdd.`,
      signposted:
        'Credwn y gall eraill eich helpu’n well â hyn. Mae eich tudalen yn dweud pwy ydynt a sut i’w cyrraedd.',
      unreachable:
        'Rydym wedi ceisio eich cyrraedd heb lwyddo. Nid oes dim wedi’i golli: agorwch eich tudalen pan fydd yn gyfleus.',
      held: day =>
        day ? `Mae wedi’i ohirio tan ${day}, neu nes i chi ddweud.` : 'Mae wedi’i ohirio nes i chi ddweud.',
      resumed: 'Rydym yn mynd ymlaen o’r lle y gadawsom.',
      transferred:
        'Fel y cytunoch, mae gwasanaeth arall yn cymryd hyn ac yn cysylltu â chi. Mae eich tudalen yn dweud pwy.',
      closed:
        'Mae hwn ar gau nawr. Mae’r drws yn dal ar agor: gallwch ei agor eto ar eich tudalen pryd bynnag y mynnwch.',
      reopened: 'Mae ar agor eto, ac mae rhywun yn ei ddarllen o’r newydd.',
    },
  },
  staff: {
    hello: name => `Helo ${name},`,
    foot: hub => `Rydych yn cael hwn am eich bod yn gofalu am gyngor yn ${hub}.`,
    open: 'Agor y cais',
    reference: 'Cyfeirnod',
    texts: {
      given: { subject: 'Chi biau cais am gyngor', text: 'Rhoddwyd cais i chi. Cynigiwch amserau i’r person gwrdd.' },
      'taken-back': {
        subject: 'Tynnwyd cais am gyngor yn ôl',
        text: 'Tynnodd y person ei gais yn ôl. Does dim i chi ei wneud.',
      },
      reopened: {
        subject: 'Mae cais am gyngor ar agor eto',
        text: 'Mae’n aros i rywun ei ddarllen a’i roi i gynghorydd.',
      },
      word: {
        subject: 'Ychwanegwyd rhywbeth at gais am gyngor',
        text: 'Mae’r person wedi ychwanegu rhywbeth. Darllenwch ef.',
      },
    },
  },
  late: {
    subject: count => (count === 1 ? 'Mae 1 cais am gyngor yn hwyr' : `Mae ${count} cais am gyngor yn hwyr`),
    text: 'Mae diwrnod a addawyd i rywun wedi mynd heibio. Mae’r arhosiad hiraf yn gyntaf ar y rhestr.',
    open: 'Gweld beth sy’n hwyr',
    lines: {
      acknowledge: count => `${count} heb glywed eto ei fod gennym`,
      triage: count => `${count} heb ei ddarllen eto`,
      offer: count => `${count} heb amserau i gwrdd`,
    },
  },
  unequal: {
    subject: 'Nid yw pawb yn aros yr un mor hir am gyngor',
    text: (longest, shortest, ratio) =>
      `Mae hanner y bobl ${longest} oed yn aros o leiaf ${ratio} gwaith mor hir â hanner y rhai ${shortest} oed. Edrychwch ar bwy sy’n cael amserau gyntaf.`,
    open: 'Gweld pa mor hir mae pob oed yn aros',
  },
} satisfies Words['adviceLetters']
