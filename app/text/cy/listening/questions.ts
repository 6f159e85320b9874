import type { questions as English } from '../../en/listening/questions'

/** The questions, and hearing them mixed or unseen. */
export const questions: typeof English = {
  questions: {
    title: 'Deg cwestiwn ar hugain',
    lead: 'Gofynnir yr un rhai i bawb. Dewiswch gwestiwn ac arhoswch gydag ef: byddwch yn cwrdd ag un person ar ôl y llall.',
    none: 'Does neb wedi ateb hwn eto.',
    start: 'Dechrau',
    random: 'Daw pobl mewn trefn a bennir gan siawns. Mae’n wahanol bob tro y dechreuwch.',
  },
  question: {
    none: 'Does neb wedi ateb y cwestiwn hwn eto',
    noneText: 'Does dim ateb iddo y cewch ei glywed. Dewiswch gwestiwn arall.',
    choose: 'Dewis cwestiwn arall',
    stay: 'Rydych yn aros gyda’r cwestiwn hwn. Daw pobl mewn trefn a bennir gan siawns.',
  },
  mix: {
    caption: seed => `Cymysgedd ${seed}`,
    share: seed =>
      `Rhannwch y cod ${seed}, neu gyfeiriad y dudalen hon: mae pwy bynnag sydd ag ef yn clywed yr un atebion yn yr un drefn.`,
    again: 'Dyna’r cyfan. O’r fan hon mae’n dechrau eto, mewn trefn arall.',
    rules:
      'Mae pawb yr un mor debygol o ddod nesaf. Nid yw neb yn dod ddwywaith yn olynol, na dim ddwywaith cyn i bopeth gael ei glywed.',
    new: 'Dechrau cymysgedd newydd',
  },
  blind: {
    title: 'Gwrando’n gyntaf',
    caption: seed => `Gwrando’n gyntaf · ${seed}`,
    lead: 'Wyddoch chi ddim eto pwy sy’n siarad, na beth yw eu gwaith. Gwrandewch, dyfalwch, ac yna edrychwch.',
    who: 'Dywedwch wrthyf pwy yw hwn',
    somebody: 'Rhywun',
    guess: 'Beth maent yn ei wneud, yn eich barn chi? Beth wnaeth i chi feddwl hynny?',
    next: 'Y llais nesaf',
    isWho: name => `Dyma ${name}`,
    compare: 'Ai dyna oedd yn eich meddwl? Am beth roeddech chi’n gwrando?',
  },
}
