import type { lists as English } from '../../en/placements/lists'
import { diwrnodau, lleoliadau } from './counted'

/** Asking for a placement, the lists and the desk. */
export const lists: typeof English = {
  apply: {
    open: 'Gofyn am y lleoliad hwn',
    title: 'Gofyn am y lleoliad hwn',
    lead: 'Dewiswch eich dyddiau, a dywedwch yn eich geiriau eich hun pam yr hoffech fynd. Mae’r gweithle’n darllen hynny, a’ch blwyddyn ysgol. Nid yw’n darllen eich enw.',
    minor: 'Dan 18 mae aelod o staff yn edrych arno ac yn ei anfon.',
    named: (from, to) => `Mae’r gweithle’n cynnig ${from} tan ${to}.`,
    send: 'Cadw a mynd ymlaen',
    signIn: 'I ofyn amdano, dechreuwch wers gyda’ch dosbarth, neu mewngofnodwch.',
  },
  arrange: {
    open: 'Ei drefnu i ddysgwr',
    title: 'Trefnu’r lleoliad hwn i ddysgwr',
    lead: 'Mae’n mynd yn syth i’r gweithle, sydd â 15 diwrnod i ateb.',
    nobody: 'Nid oes dysgwr gennych mewn blwyddyn y mae hwn ar ei chyfer.',
    send: 'Gofyn i’r gweithle',
    choose: 'Dewis',
  },
  own: {
    title: 'Fy lleoliadau',
    lead: 'Yr hyn y gofynnoch amdano, a beth sy’n digwydd nesaf.',
    none: 'Nid ydych wedi gofyn am leoliad eto',
    noneText: 'Gallwch chwilio am un eich hun unrhyw bryd.',
    search: 'Chwilio am leoliadau',
  },
  lists: {
    staff: { title: 'Lleoliadau', lead: 'Eich dysgwyr. Daw’r rhai sydd wedi aros hiraf yn gyntaf.' },
    host: { title: 'Lleoliadau gyda chi', lead: 'Yr hyn y gofynnodd dysgwyr i chi amdano, a’r hyn a gytunwyd.' },
    board: {
      title: 'Lleoliadau yn yr hyb',
      lead: 'Faint sydd ym mha le, pa mor hir maent yn aros, ac am bwy. Nid enwir yr un dysgwr.',
    },
    heaps: { yours: 'I chi', running: 'Ar eu ffordd', over: 'Ar ben', all: 'Pob un' },
    none: 'Dim yma',
    noneText: 'Does dim yn y rhestr hon ar hyn o bryd.',
    who: 'Dysgwr',
    place: 'Lleoliad',
    days: 'Dyddiau',
    state: 'Sut mae’n sefyll',
    waits: 'Yn aros am',
    waited: days => (days === 0 ? 'ers heddiw' : `ers ${diwrnodau(days)}`),
    count: 'Faint',
    longest: 'Yr aros hiraf',
    everything: 'Popeth ar ei ffordd',
    find: 'Dod o hyd i leoliad i’w drefnu',
    whoIs: (label, year) => (year === null ? label : `${label}, Blwyddyn ${year}`),
  },
  desk: {
    staff: count => `${lleoliadau(count)} yn aros amdanoch`,
    host: count => `${lleoliadau(count)} yn aros amdanoch`,
  },
}
