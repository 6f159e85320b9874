import type { nav as English } from '../../en/public/nav'

/** The way about, and choices of how pages look. */
export const nav: typeof English = {
  nav: {
    desk: 'Desg',
    board: 'Bwrdd',
    requests: 'Ceisiadau',
    schools: 'Ysgolion a cholegau',
    employers: 'Cyflogwyr',
    ownEmployer: 'Eich sefydliad',
    providers: 'Darparwyr hyfforddiant',
    people: 'Pobl',
    fairness: 'Tegwch',
    imports: 'Mewnforio',
    settings: 'Gosodiadau',
    administration: 'Gweinyddu',
  },
  choices: {
    theme: { title: 'Lliwiau', lead: 'Dewiswch liwiau golau neu dywyll ar waelod y dudalen hon.' },
    language: { title: 'Iaith', lead: 'Dewiswch Gymraeg neu Saesneg ar waelod y dudalen hon.' },
  },
}
