import type { kept as English } from '../../en/listening/kept'

/** Keeping a clip with a thought. */
export const kept: typeof English = {
  keep: {
    title: 'Cadw’r clip hwn',
    part: 'Pa ran?',
    partHint: 'Mewn eiliadau o’r dechrau. Gadewch y ddau’n wag i gadw’r cyfan.',
    from: 'O eiliad',
    to: 'I eiliad',
    here: 'Marcio yma',
    thought: 'Eich meddwl chi',
    thoughtHint:
      'Beth wnaeth i chi aros gyda hwn? Dim ond chi all ei ddarllen. Peidiwch ag ysgrifennu enwau na dim preifat.',
    send: 'Ei gadw',
    kept: 'Mae’r clip wedi’i gadw, gyda’ch meddwl.',
    browser:
      'Caiff ei gadw gyda’r porwr hwn am 30 diwrnod, trwy gwci bach. Gall unrhyw un sy’n defnyddio’r porwr hwn ei weld. Gallwch ei ollwng unrhyw bryd.',
    person: 'Caiff ei gadw gyda’ch enw am flwyddyn ysgol. Ni all neb arall ddarllen eich meddwl.',
    errors: {
      seconds: 'Teipiwch nifer o eiliadau, fel 12',
      'too-long': 'Ysgrifennwch 2,000 o lythrennau ar y mwyaf',
      question: 'Dewiswch gwestiwn',
    },
    refusals: {
      'too-many': 'Rydych wedi cadw 200 o glipiau eisoes. Gollyngwch rai yn gyntaf.',
      'no-end': 'Dywedwch ble mae’r rhan yn gorffen, neu gadewch y ddau’n wag.',
      'ends-first': 'Rhaid i’r rhan orffen ar ôl iddi ddechrau.',
      'past-the-end': 'Mae’r clip yn fyrrach na hynny.',
    },
  },
  kept: {
    title: 'Clipiau a gadwoch',
    lead: 'Beth wnaeth i chi aros, gyda’ch meddyliau. Rhowch nhw ochr yn ochr: beth sy’n gyffredin iddynt?',
    empty: 'Nid ydych wedi cadw dim eto',
    emptyText:
      'Wrth wrando, pwyswch “Cadw’r clip hwn” pan fydd rhywbeth yn gwneud i chi aros. Bydd yn sefyll yma gyda’ch meddwl.',
    listen: 'Dechrau gwrando',
    play: 'Chwarae’r rhan hon',
    open: 'Mynd i’r ateb hwn',
    partOf: (from, to) => `O eiliad ${from} i eiliad ${to}`,
    change: 'Newid eich meddwl',
    changed: 'Mae eich meddwl wedi’i newid.',
    save: 'Cadw eich meddwl',
    forget: 'Ei ollwng',
    forgetTitle: 'Gollwng y clip hwn?',
    forgetText: 'Mae’r clip yn aros lle mae. Caiff eich meddwl ei ddileu, ac ni ellir dod ag ef yn ôl.',
    forgotten: 'Mae’r clip a’ch meddwl wedi mynd oddi yma.',
    takenBack: 'Cymerwyd y clip hwn yn ôl gan y person a’i hadroddodd. Mae eich meddwl yn aros.',
    away: 'Ni ellir clywed y clip hwn ar hyn o bryd. Mae eich meddwl yn aros.',
    until: day => `Yn aros tan ${day}.`,
    noThought: 'Nid ysgrifennoch feddwl.',
    thought: 'Eich meddwl chi',
  },
}
