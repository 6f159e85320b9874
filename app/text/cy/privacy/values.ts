import type { values as English } from '../../en/privacy/values'

/** Codes that only the page of what is held says to the person themselves. */
export const values: typeof English = {
  values: {
    voices: { explorer: 'Disgybl hyd at Flwyddyn 6', student: 'Disgybl o Flwyddyn 7', adult: 'Oedolyn' },
    tries: {
      reached: 'Gwnaethom siarad â chi',
      'no-answer': 'Nid atebodd neb',
      'message-left': 'Gadawsom neges',
      'wrong-number': 'Roedd y rhif neu’r cyfeiriad yn anghywir',
    },
    closeReasons: {
      done: 'Mae gennych yr hyn y daethoch amdano',
      'found-own-way': 'Daethoch o hyd i’ch ffordd eich hun',
      'no-longer-wanted': 'Nid oeddech ei eisiau mwyach',
      'elsewhere-helps': 'Mae rhywun arall yn helpu',
      'moved-away': 'Symudoch i ffwrdd',
    },
    toTell: {
      received: 'Bod eich cais gennym',
      fresh: 'Y ddolen i’ch tudalen',
      allocated: 'Pwy yw eich cynghorydd, a bod amserau’n cael eu cynnig i chi',
      signposted: 'Pwy all helpu’n well',
      unreachable: 'Ein bod wedi ceisio eich cyrraedd',
      held: 'Ei fod wedi’i oedi',
      resumed: 'Ei fod yn mynd ymlaen',
      transferred: 'Bod gwasanaeth arall wedi’i gymryd',
      closed: 'Ei fod ar gau, a bod y drws yn aros ar agor',
      reopened: 'Ei fod ar agor eto',
    },
  },
}
