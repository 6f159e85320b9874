import type { lists as English } from '../../en/directory/lists'

/** What any list of the directory says. */
export const lists: typeof English = {
  filter: {
    search: 'Enw, tref neu rif',
    searchName: 'Enw',
    any: 'Unrhyw un',
    kind: 'Math',
    phase: 'Cyfnod',
    status: 'Cyflwr',
    town: 'Tref',
    sector: 'Sector',
    size: 'Maint',
    offers: 'Cynigion',
    offersYes: 'Mae ganddo rywbeth i’w gynnig',
    offersNo: 'Does ganddo ddim i’w gynnig',
    paused: 'Ceisiadau',
    pausedYes: 'Wedi’u hoedi',
    pausedNo: 'Gellir gofyn',
    course: 'Math o gwrs',
    approved: 'Cymeradwyaeth',
    approvedYes: 'Caiff ymweld ag ysgolion',
    approvedNo: 'Heb ei gymeradwyo eto',
    here: 'Ar agor, ac i gau',
    searched: search => `“${search}”`,
    inTown: town => `yn ${town}`,
  },
  download: 'Lawrlwytho’r rhestr hon (CSV)',
  noMatch: 'Does dim yn cyfateb i’r hidlwyr hyn',
  noMatchText: 'Tynnwch hidlydd, neu chwiliwch am ran fyrrach o’r enw.',
}
