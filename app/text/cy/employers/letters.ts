import type { letters as English } from '../../en/employers/letters'
import { gyda, mewnBrawddeg } from '../../welsh'

/** Letters to employers. */
export const letters: typeof English = {
  letters: {
    ask: {
      subject: (school, kind) => `Mae ${school} yn gofyn: ${kind}`,
      hello: employer => `Annwyl ${employer},`,
      intro: (school, kind, learners) =>
        `Mae ${school} yn gofyn am eich help gyda hyn: ${kind}, tua ${learners} o ddysgwyr. Mae’n cyd-fynd â’r hyn a ddywedoch eich bod yn ei gynnig.`,
      why: 'Pam maent yn gofyn',
      when: 'Amseroedd maent yn eu hawgrymu',
      button: 'Gweld y cais ac ateb',
      by: day =>
        `Atebwch erbyn ${mewnBrawddeg(day)}, os gwelwch yn dda. Cewch gytuno, gwrthod, neu ofyn i ni ofyn eto. Mae’n cymryd munud ac nid oes angen cyfrif.`,
      small:
        'Gofynnir i chi oherwydd eich cynnig. Ni ofynnir i chi ddwywaith mewn saith diwrnod, na mwy na’r terfyn a osodoch.',
    },
    thanks: {
      subject: school => `Diolch: mae ${school} wedi dod o hyd i rywun`,
      text: school =>
        `Mae gan ${school} y bobl sydd eu hangen. Diolch am fod yno. Nid oes angen i chi wneud dim, ac nid yw hyn yn cyfrif fel cais i chi.`,
    },
    recalled: {
      subject: school => `Dim angen mwyach: ${school}`,
      text: school => `Nid oes angen ar ${school} mwyach yr hyn y gofynnodd amdano. Nid oes angen i chi wneud dim.`,
    },
    agreed: {
      subject: school => `Rydych wedi cytuno i helpu ${school}`,
      text: when => `Diolch. Rydych wedi cytuno i hyn: ${mewnBrawddeg(when)}. Yr ysgol sy’n cadarnhau nesaf.`,
      next: 'Cyn y diwrnod, darllenwch beth ddylai dysgwyr ei gael o’r cyfarfod, a phwyswch y botwm yno.',
      button: 'Gweld y cyfarfod',
    },
    confirmed: {
      subject: (school, day) => `Wedi’i gadarnhau: ${school}, ${mewnBrawddeg(day)}`,
      text: when => `Mae wedi’i gadarnhau: ${mewnBrawddeg(when)}. Mae gwahoddiad calendr ynghlwm.`,
      staff:
        'Mae staff yr ysgol yn aros gyda’r dysgwyr a gyda chi. Dewch â rhywbeth sy’n dangos pwy ydych chi, os gwelwch yn dda.',
      button: 'Gweld y cyfarfod',
    },
    moved: {
      subject: school => `Dyddiad arall? ${school}`,
      text: (school, when) =>
        `Mae ${school} yn gofyn am ddyddiad arall: ${mewnBrawddeg(when)}. Dywedwch a yw’n gyfleus i chi.`,
      button: 'Ateb',
    },
    cancelled: {
      subject: school => `Wedi’i ganslo: ${school}`,
      text: school => `Mae ${school} wedi canslo. Mae’n ddrwg gennym. Mae’r atodiad yn tynnu’r cofnod o’ch calendr.`,
    },
    evaluate: {
      subject: school => `Sut aeth hi ${gyda(school)}?`,
      text: 'Tri chwestiwn byr. Mae’r ddwy ochr yn eu hateb; mae’n helpu’r hyb i weld beth sy’n gweithio.',
      button: 'Dweud sut aeth hi',
    },
    offerApproved: {
      subject: title => `Ar agor: ${title}`,
      text: 'Mae’r hyb wedi cymeradwyo’r hyn rydych yn ei gynnig. Caiff ysgolion eu hanfon atoch nawr pan fydd yn addas. Cewch wrthod bob amser.',
      button: 'Gweld eich cynnig',
    },
    offerSentBack: {
      subject: title => `Edrychwch eto, os gwelwch yn dda: ${title}`,
      text: 'Mae’r hyb yn gofyn i chi newid rhywbeth cyn iddo agor:',
      button: 'Newid y cynnig',
    },
    offerReview: {
      subject: title => `A yw hwn yn gywir o hyd? ${title}`,
      text: 'Mae blwyddyn ers i chi edrych ar y cynnig hwn. Ni chaiff neb ei anfon ato nes i chi ddweud ei fod yn gywir o hyd.',
      button: 'Edrych arno',
    },
  },
}
