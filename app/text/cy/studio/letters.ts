import type { letters as English } from '../../en/studio/letters'

/** Letters. */
export const letters: typeof English = {
  letters: {
    hello: name => `Helo ${name},`,
    foot: hub => `Mae ${hub} yn anfon hwn am eich bod yn gweithio ar fywydau gwaith yno.`,
    open: 'Agor yn y stiwdio',
    'changes-asked': {
      subject: name => `Mae ${name} yn gofyn am newidiadau`,
      text: 'Maen nhw wedi edrych ar y toriad ac eisiau newid rhywbeth. Mae eu geiriau ar y dudalen.',
    },
    approved: {
      subject: name => `Mae ${name} wedi cymeradwyo ei stori`,
      text: 'Gall golygydd na recordiodd hi ei chyhoeddi nawr. Mae gan y cyflogwr saith diwrnod i ddweud ei fod yn cael ei enwi.',
    },
    'edit-asked': {
      subject: name => `Mae ${name} yn gofyn i ran fynd`,
      text: 'Cytunwch, neu dywedwch pam na. Ni all fynd ymlaen cyn hynny.',
    },
    'person-named': {
      subject: name => `Mae ${name} yn dweud bod rhywun arall yn cael ei enwi`,
      text: 'Ydyn nhw wedi cytuno? Os nad ydynt, rhowch eiriau eraill neu tynnwch yr enw allan. Ni all fynd ymlaen cyn hynny.',
    },
    'name-learned': {
      subject: name => `Cafwyd hyd i enw yn stori ${name}, sydd i’w chlywed`,
      text: 'Mae’r hyb wedi dysgu enw ers hynny, ac mae’r stori’n ei ddweud. Nid yw’n cael ei chuddio ohoni ei hun. Gadewch i’r enw aros gyda rheswm, neu dywedwch nad enw ydyw. I’w dynnu allan, mae cydlynydd yn atal y stori ac mae’n mynd yn ôl i’w golygu. Gallwch ddal y clip yn ôl yn y cyfamser.',
    },
    'employer-flag': {
      subject: name => `Mae gan gyflogwr bryder am stori ${name}`,
      text: 'Atebwch. Mae cyhoeddi’n aros tan hynny.',
    },
    reworked: {
      subject: name => `Mae stori ${name} yn ôl yn cael ei golygu`,
      text: 'Roedd i’w chlywed ac yna fe’i hataliwyd, gan fod rhaid i rywbeth ynddi newid. Mae’r rheswm ar y dudalen. Newidiwch hi gyda’ch gilydd, yna dangoswch hi iddyn nhw eto. Does neb yn ei chlywed yn y cyfamser.',
    },
    suspended: {
      subject: name => `Mae stori ${name} wedi’i hatal am y tro`,
      text: 'Does neb yn ei chlywed o’r eiliad hon.',
    },
    lifted: { subject: name => `Mae stori ${name} i’w chlywed eto`, text: 'Mae i’w chlywed lle y cytunon nhw.' },
    withdrawn: {
      subject: 'Tynnwyd stori’n ôl',
      text: 'Mae wedi mynd o bobman. Nid oes rhaid i neb wneud dim am y stori ei hun.',
      plans: count =>
        count === 1
          ? 'Roedd un cynllun gwers yn ei defnyddio ac mae wedi’i farcio. Dylai rhywun edrych arno.'
          : `Roedd ${count} cynllun gwers yn ei defnyddio ac maent wedi’u marcio. Dylai rhywun edrych arnynt.`,
      noPlans: 'Nid oedd yr un cynllun gwers yn ei defnyddio.',
    },
    answered: {
      subject: 'Beth ddaeth o’r hyn a ddywedoch wrthym',
      lead: question => `Dywedoch rywbeth am yr ateb i “${question}”.`,
      changed: 'Edrychodd y recordydd arno, a newidiwyd y stori.',
      left: 'Edrychodd y recordydd arno, ac mae’r stori’n aros fel y mae.',
      said: words => `Maen nhw’n dweud: ${words}`,
      open: 'Gweld beth ddywedoch wrthym',
    },
    employer: {
      subject: 'Mae un o’ch pobl wedi adrodd ei fywyd gwaith',
      text: 'Maen nhw wedi’i gymeradwyo. Cewch ddweud o fewn saith diwrnod bod ateb yn eich enwi neu’n dweud rhywbeth cyfrinachol. Nid ydych yn clywed yr atebion, ac ni allwch eu gwahardd.',
      open: 'Gweld y cwestiynau',
      foot: hub => `Mae ${hub} yn anfon hwn am eich bod yn ateb dros eich sefydliad yno.`,
    },
  },
}
