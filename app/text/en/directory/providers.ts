import { many } from './many'

/** Providers of technical courses and apprenticeships. */
export const providers = {
  providers: {
    title: 'Providers',
    lead: (count: number) =>
      many(
        count,
        'provider of technical courses and apprenticeships.',
        'providers of technical courses and apprenticeships.',
      ),
    add: 'Add a provider',
    empty: 'No providers yet',
    emptyText:
      'Colleges, training providers and universities that tell learners about apprenticeships and technical courses stand here.',
    fileName: 'providers.csv',
    columns: {
      name: 'Name',
      town: 'Town',
      courses: 'Courses',
      approved: 'Visits',
      ukprn: 'UKPRN',
      postcode: 'Postcode',
      website: 'Website',
    },
  },
  provider: {
    details: 'Details',
    change: 'Change',
    changeTitle: (name: string) => `Change ${name}`,
    addTitle: 'Add a provider',
    added: 'It is in the directory.',
    saved: 'Saved.',
    people: 'People',
    seePeople: 'See and invite people',
    noPeople: 'Nobody from here has joined yet.',
    history: 'What happened here',
    noHistory: 'Nothing yet.',
    terms: {
      courses: 'Courses',
      address: 'Address',
      website: 'Website',
      ukprn: 'UKPRN',
      approved: 'Visits to schools',
    },
    fields: {
      name: 'Name',
      ukprn: 'UKPRN',
      ukprnHint: 'Eight digits, beginning with 1.',
      town: 'Town',
      postcode: 'Postcode',
      place: 'On the map',
      latitude: 'Latitude',
      longitude: 'Longitude',
      website: 'Website',
      courses: 'What does it teach?',
      approved: 'It may visit schools',
    },
    save: 'Save',
    refusals: {
      'ukprn-taken': 'There is a provider with this UKPRN in your hub already.',
      'changed-meanwhile':
        'Someone else changed this while you were typing. Look at the page again, then make your change.',
    },
  },
}
