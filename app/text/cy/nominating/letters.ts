import type { letters as English } from '../../en/nominating/letters'

/** Letters. */
export const letters: typeof English = {
  letters: {
    hello: name => `Helo ${name},`,
    foot: hub => `${hub}. Rydych chi’n cael hyn am eich bod yn gweithio ar astudiaethau achos yr hyb.`,
    footNominator: hub => `${hub}. Rydych chi’n cael hyn am i chi enwi rhywun.`,
    footAsk: hub => `${hub}. Rydych chi’n cael hyn am eich bod yn gofalu am ran eich sefydliad yn yr hyb.`,
    notTaken: {
      subject: name => (name ? `Am ${name}, a enwoch chi` : 'Am y person a enwoch chi'),
      text: 'Diolch am eu henwi. Nid yw’r hyb yn mynd ag ef ymhellach y tro hwn. Nid ysgrifennwyd atyn nhw.',
      reasons: {
        duplicate: 'Roedden nhw wedi’u henwi o’r blaen.',
        'mix-full': 'Mae sawl person â bywyd gwaith tebyg yn barod.',
        conflict: 'Byddai wedi bod yn lletchwith i rywun.',
        other: 'Nid yw’n ddim yn eu herbyn nhw na chi.',
      },
      next: 'Oes rhywun arall y dylid clywed eu stori?',
      button: 'Enwi rhywun arall',
    },
    confirm: {
      subject: name =>
        name ? `A yw ${name} yn gweithio gyda chi?` : 'A yw rhywun a enwodd cydweithiwr yn gweithio gyda chi?',
      text: (by, name, employer) =>
        `Enwodd ${by || 'cydweithiwr'} ${name || 'rywun'} fel person o ${employer || 'eich sefydliad'} y mae ei fywyd gwaith yn werth ei glywed. Dywedwch a ydynt yn gweithio gyda chi. Dim ond wedyn y mae’r hyb yn ysgrifennu atyn nhw.`,
      free: 'Nhw’n unig sy’n penderfynu a ydynt yn cymryd rhan, ac nid yw neb yn cael gwybod beth maen nhw’n ei ddweud.',
      button: 'Dweud ie neu na',
    },
    confirmed: {
      subject: name => `Mae cyflogwr ${name} yn dweud eu bod yn gweithio yno`,
      text: 'Gallwch ysgrifennu atyn nhw nawr.',
    },
    notKnown: {
      subject: name => `Nid yw cyflogwr ${name} yn eu hadnabod`,
      text: 'Peidiwch ag ysgrifennu atyn nhw. Peidiwch â mynd ag ef ymhellach, neu gofynnwch i’r cyflogwr eto dros y ffôn.',
    },
    named: {
      subject: name => `Enwyd ${name}`,
      text: 'Darllenwch ef a phenderfynwch a ddylid ysgrifennu atyn nhw.',
      button: 'Ei ddarllen',
    },
    toSchedule: {
      subject: name => `Hoffai ${name} gael cyfweliad`,
      text: 'Maen nhw wedi dweud ie ac wedi cydsynio. Cynigiwch amser iddyn nhw.',
      button: 'Ei weld',
    },
    ask: {
      subject: 'Ydych chi’n adnabod rhywun y mae angen eu stori arnom?',
      hello: employer => `Helo, bobl ${employer},`,
      text: 'Mae dysgwyr yn clywed sut daeth pobl i wneud eu gwaith. Mae stori pawb yn cyfrif yr un fath. Mae’r rhain ar goll o hyd:',
      module: name => `Maen nhw ar gyfer “${name}”.`,
      who: 'Ydych chi’n gweithio gyda rhywun felly? Enwch nhw mewn pum munud. Mae croeso iddyn nhw ddweud na, ac ni chewch wybod beth maen nhw’n ei ddweud.',
      button: 'Enwi rhywun',
      until: day => `Gallwch ateb tan ${day}. Os nad oes gennych neb nawr, mae un wasgiad yn dweud hynny.`,
      decline: 'Does gennym neb nawr',
    },
  },
}
