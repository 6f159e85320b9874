import type { agreement as English } from '../../en/placements/agreement'

/** The answers an agreement is filled in with. */
export const agreement: typeof English = {
  rules: {
    title: 'Pa mor hir y caiff rhywun fod yno',
    from: day => `Mae’r rheolau hyn yn dal o ${day}.`,
    band: {
      'school-age': 'I ddysgwyr ym Mlynyddoedd 10 ac 11:',
      young: 'I ddysgwyr ym Mlynyddoedd 12 ac 13:',
      adult: 'I oedolion:',
    },
    day: hours => `dim mwy na ${hours} y dydd, heb gyfrif egwyliau`,
    week: hours => `dim mwy na ${hours} yr wythnos`,
    days: days => `dim mwy na ${days} diwrnod yr wythnos`,
    between: (from, to) => `nid cyn ${from} ac nid ar ôl ${to}`,
    pause: (minutes, after) => `egwyl o ${minutes} munud mewn diwrnod o fwy na ${after}`,
    source: source => `Ffynhonnell: ${source}.`,
  },
  weekdays: {
    1: 'Dydd Llun',
    2: 'Dydd Mawrth',
    3: 'Dydd Mercher',
    4: 'Dydd Iau',
    5: 'Dydd Gwener',
    6: 'Dydd Sadwrn',
    7: 'Dydd Sul',
  },
  insurances: {
    held: 'Mae gennym yswiriant atebolrwydd cyflogwyr',
    'sole-trader': 'Unig fasnachwr heb staff wyf i, a does dim angen un arnaf',
  },
  safety: {
    'risks-looked-at': 'Rydym wedi edrych ar y risgiau, gan feddwl am berson ifanc sy’n newydd i waith',
    'shown-round': 'Ar y diwrnod cyntaf rydym yn eu tywys ac yn dweud beth i’w wneud mewn tân',
    kit: 'Mae beth bynnag sy’n cadw pobl yn ddiogel, fel esgidiau neu sbectol, yno iddynt',
    'first-aid': 'Gall rhywun yma roi cymorth cyntaf',
    'someone-near': 'Mae rhywun sy’n gwybod y gwaith bob amser yn agos atynt',
  },
  forbidden: {
    'beyond-strength': 'gwaith sy’n rhy galed i’w corff neu eu meddwl',
    'harmful-substances': 'gwaith gyda gwenwynau neu ddim sy’n niweidio iechyd am amser hir',
    radiation: 'gwaith gydag ymbelydredd',
    'unseen-danger': 'gwaith â pheryglon nad yw rhywun newydd yn eu gweld',
    extremes: 'gwaith mewn gwres, oerfel, sŵn neu ysgwyd mawr',
  },
  rejectReasons: {
    full: 'Does gennym ddim lle ar ôl',
    dates: 'Nid yw’r dyddiau hyn yn gyfleus i ni',
    'no-one-free': 'Ni all neb yma ofalu am rywun bryd hynny',
    'not-right': 'Nid yw’r gwaith yn addas i’r oed hwn ar hyn o bryd',
    other: 'Rhywbeth arall',
  },
  reasons: {
    ill: 'Mae rhywun yn sâl',
    dates: 'Nid yw’r dyddiau’n gyfleus',
    'found-other': 'Mae lleoliad arall yn yr wythnos honno',
    'cannot-host': 'Ni all y gweithle wneud hynny',
    safety: 'Ni fyddai’n ddiogel',
    other: 'Rhywbeth arall',
  },
}
