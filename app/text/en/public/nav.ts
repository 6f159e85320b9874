/** The way about, and choices of how pages look. */
export const nav = {
  nav: {
    desk: 'Desk',
    board: 'Board',
    requests: 'Requests',
    schools: 'Schools and colleges',
    employers: 'Employers',
    ownEmployer: 'Your organisation',
    providers: 'Training providers',
    people: 'People',
    fairness: 'Fairness',
    imports: 'Imports',
    settings: 'Settings',
    administration: 'Administration',
  },
  choices: {
    theme: { title: 'Colours', lead: 'Choose light or dark colours at the foot of this page.' },
    language: { title: 'Language', lead: 'Choose English or Welsh at the foot of this page.' },
  },
}
