import type { verbs as English } from '../../en/placements/verbs'

/** What can be done with a placement. */
export const verbs: typeof English = {
  verbs: {
    submit: {
      title: 'Ei anfon',
      text: 'Mae’r gweithle’n cael llythyr gyda’r dyddiau a’r geiriau hyn. Does dim enw ynddo.',
      send: 'Ei anfon i’r gweithle',
    },
    read: {
      title: 'Ateb yn nes ymlaen',
      text: 'Dywedwch eich bod wedi’i ddarllen. Mae gennych gymaint o amser i ateb o hyd.',
      send: 'Rwyf wedi’i ddarllen',
    },
    accept: {
      title: 'Dweud ie',
      text: 'Mae’r dysgwr yn cadarnhau nesaf, ac yna mae’r lle wedi’i gymryd.',
      send: 'Iawn, cânt ddod',
    },
    reject: {
      title: 'Dweud na',
      text: 'Dywedir pam wrth y dysgwr a’r ysgol neu’r coleg.',
      send: 'Na, nid y tro hwn',
    },
    confirm: {
      title: 'Cadarnhau',
      text: 'Mae’r lle’n dod yn eiddo iddynt. Gelwir i ffwrdd beth bynnag arall y gofynnwyd amdano yn yr un wythnos.',
      send: 'Cadarnhau’r lleoliad hwn',
    },
    'employer-part': { title: 'Rhan y gweithle', text: 'Mae’n cymryd tua phum munud.', send: 'Cadw ein rhan' },
    'school-part': {
      title: 'Eich rhan chi',
      text: 'Mae enwau a rhifau’n mynd ar y papur, byth yma.',
      send: 'Cadw’r rhan hon',
    },
    'parent-part': {
      title: 'Rhiant neu ofalwr',
      text: 'Argraffwch y cytundeb, trefnwch iddo gael ei lofnodi, a dywedwch yma ei fod gennych.',
      send: 'Mae’r papur wedi’i lofnodi yma',
    },
    sign: {
      title: 'Llofnodi',
      text: 'Darllenwch beth sydd yn ei le. Pwyso’r botwm yw eich llofnod, gyda dyddiad heddiw.',
      send: 'Llofnodi',
    },
    reopen: {
      title: 'Rhaid newid rhywbeth',
      text: 'Llenwir pob rhan o’r newydd, ac mae pawb yn llofnodi eto.',
      send: 'Dechrau’r cytundeb o’r newydd',
    },
    start: { title: 'Daethant', text: '', send: 'Mae wedi dechrau' },
    'not-come': { title: 'Ni ddaethant', text: '', send: 'Ni ddigwyddodd' },
    hours: {
      title: 'Oriau un diwrnod',
      text: 'Fel y buont, nid fel y bwriadwyd. Mae dweud diwrnod eto’n ei newid.',
      send: 'Eu nodi',
    },
    complete: {
      title: 'Mae ar ben',
      text: 'Gwnewch hyn ar y diwrnod olaf neu wedyn, pan fydd yr oriau wedi’u nodi.',
      send: 'Mae ar ben',
    },
    'end-early': { title: 'Mae’n dod i ben yn gynnar', text: '', send: 'Ei ddirwyn i ben' },
    evaluate: {
      title: 'Sut aeth',
      text: 'Tri chwestiwn byr am y dyddiau, nid am ba mor dda oedd neb.',
      send: 'Anfon',
    },
    'cancel-by-employer': {
      title: 'Ei alw i ffwrdd',
      text: 'Dywedir wrth y dysgwr a’r ysgol neu’r coleg.',
      send: 'Ei alw i ffwrdd',
    },
    'cancel-by-student': {
      title: 'Ei alw i ffwrdd',
      text: 'Dywedir wrth y gweithle. Gallwch ofyn am leoliad arall.',
      send: 'Ei alw i ffwrdd',
    },
    'cancel-by-school': { title: 'Ei alw i ffwrdd', text: 'Dywedir wrth y gweithle.', send: 'Ei alw i ffwrdd' },
  },
  signAs: {
    employer: 'Llofnodi dros y gweithle',
    institution: 'Llofnodi dros yr ysgol neu’r coleg',
    learner: 'Llofnodi',
    learnerOnPaper: 'Mae’r dysgwr wedi llofnodi ar bapur',
  },
  fields: {
    startsOn: 'Diwrnod cyntaf',
    endsOn: 'Diwrnod olaf',
    words: 'Pam yr hoffech fynd yno',
    wordsHint: 'Brawddeg neu ddwy. Gadewch enwau, cyfeiriadau a rhifau ffôn allan.',
    learner: 'I bwy mae e?',
    reason: 'Pam?',
    moreWords: 'Gair arall',
    weekdays: 'Pa ddyddiau o’r wythnos?',
    dayFrom: 'O faint o’r gloch?',
    dayTo: 'Tan faint o’r gloch?',
    breakMinutes: 'Faint o funudau o egwyl?',
    insurance: 'A oes gennych yswiriant?',
    insuredUntil: 'Tan pryd? (Y diwrnod ar y dystysgrif)',
    safety: 'Iechyd a diogelwch: ticiwch bob un sy’n wir',
    neverDone: 'Ni roddir dim o hyn iddynt: ticiwch bob un',
    hostNamed: 'Mae rhywun yma’n gofalu amdanynt, a chaiff ei enwi ar y papur',
    contact: 'Mae gan y gweithle rywun i’w ffonio, ar y papur',
    needs: 'Dywedwyd wrth y gweithle beth sydd ei angen ar y dysgwr, gyda’i gytundeb',
    parentOn: 'Pa ddiwrnod sydd ar y papur?',
    day: 'Pa ddiwrnod?',
    hours: 'Oriau',
    minutes: 'Munudau',
    peopleMet: {
      employer: 'A wnaethant gwrdd â thri pherson neu fwy?',
      learner: 'A wnaethoch gwrdd â thri pherson neu fwy?',
    },
    taskDone: { employer: 'A gawsant dasg neu ddarn o waith?', learner: 'A gawsoch dasg neu ddarn o waith?' },
    talked: {
      employer: 'A wnaethoch siarad â’ch gilydd am y gwaith?',
      learner: 'A siaradodd rhywun â chi am y gwaith?',
    },
    looking: { employer: 'Beth hoffech ei ddweud wrthynt?', learner: 'Beth a’ch synnodd?' },
  },
}
