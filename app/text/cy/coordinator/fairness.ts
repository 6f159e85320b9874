import type { fairness as English } from '../../en/coordinator/fairness'

/** Fairness and coverage. */
export const fairness: typeof English = {
  fairness: {
    title: 'Pwy sy’n cael beth',
    lead: year => `Yr hyn y mae pob ysgol a choleg wedi’i gael yn ${year}. Y rhai a gafodd leiaf sy’n dod gyntaf.`,
    finding: {
      one: (name, year) => `${name} sydd wedi cael leiaf: ei Blwyddyn ${year} sydd bellaf ar ei hôl hi.`,
      some: names => `Yr un mor bell y tu ôl i bawb arall: ${names}.`,
      tied: (count, of) =>
        `Mae ${count} o’r ${of} ysgol a choleg yr un mor isel â’i gilydd, felly does yr un ohonyn nhw wedi’i nodi.`,
      equal: 'Mae pob ysgol a choleg wedi cael yr un faint hyd yn hyn.',
      nobody: 'Does neb wedi cael dim eleni eto, felly mae pawb yr un fath.',
      unknown: 'Nid oes niferoedd dysgwyr yn hysbys eto, felly ni ellir dweud pwy sydd wedi cael leiaf.',
    },
    chart: 'Cyfran o bob cais i gyflogwyr eleni',
    columns: {
      school: 'Ysgol neu goleg',
      level: 'Lefel',
      worst: 'Blwyddyn waethaf ei byd',
      requests: 'Ceisiadau',
      looking: 'Yn dal i chwilio',
      asks: 'Holiadau',
      share: 'Cyfran o’r holiadau',
      encounters: 'Cyfarfyddiadau',
      covered: 'O’r hyn y dylent ei gael',
      month: 'Y mis hwn',
    },
    year: year => `Blwyddyn ${year}`,
    unknown: 'ddim yn hysbys',
    covered: (had, should) => `${had} o ${should}`,
    least: 'Wedi cael leiaf',
    over: 'Dros ei chyfran',
    chartFinding: (names, count, percent) =>
      `${names} sydd wedi cael y mwyaf: ${percent}% o bob holiad eleni${count === 1 ? '' : ' yr un'}.`,
    empty: { title: 'Dim ysgolion eto', text: 'Mewnforiwch ysgolion, a byddant yn sefyll yma.' },
  },
  coverage: {
    title: 'Cwmpas',
    lead: year => `Y cyfarfyddiadau y mae pob grŵp blwyddyn wedi’u cael neu wedi cael addewid ohonynt yn ${year}.`,
    corner: 'Ysgol neu goleg',
    year: year => `Blwyddyn ${year}`,
    cell: (had, promised, target) => {
      if (had + promised === 0) return `dim eto o ${target}`
      if (promised === 0) return `${had} o ${target}`
      return had === 0
        ? `${promised} wedi’i gytuno, o ${target}`
        : `${had} wedi bod, ${promised} wedi’i gytuno, o ${target}`
    },
    least: 'dan hanner',
    empty: {
      title: 'Dim i’w ddangos eto',
      text: 'Unwaith y rhoddir niferoedd dysgwyr, mae gan bob grŵp blwyddyn ei le yma.',
    },
  },
}
