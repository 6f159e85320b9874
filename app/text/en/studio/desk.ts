/** The studio’s desk. */
export const desk = {
  nav: 'Studio',
  states: {
    recorded: 'Told, files on their way',
    'recorded-partial': 'Told in part, files on their way',
    'in-edit': 'Being edited',
    'contributor-review': 'With the contributor',
    approved: 'Approved',
    published: 'Heard',
    'consent-due': 'Heard, consent ends soon',
    unpublished: 'Not heard, consent has ended',
    suspended: 'Stopped for now',
    withdrawn: 'Withdrawn',
  },
  clipStates: {
    draft: 'In edit',
    approved: 'Approved',
    published: 'Heard',
    held: 'Held back',
    removed: 'Taken out',
  },
  forms: { video: 'Video', audio: 'Voice', text: 'Words' },
  question: (number: number, label: string) => `${number}. ${label}`,
  desk: {
    title: 'Studio',
    lead: 'Working lives on their way from being told to being heard. What has waited longest comes first.',
    waiting: 'Waits for you',
    nothingTitle: 'Nothing waits for you',
    nothing: 'When somebody has told their story, or asks for a change, it shows here.',
    all: 'All stories',
    search: 'Name or work',
    state: 'State',
    anyState: 'Any state',
    emptyTitle: 'No stories here',
    empty: 'A story shows here once somebody has told it.',
    interviews: (count: number) => (count === 1 ? 'One interview today' : `${count} interviews today`),
    interviewsWhy: 'See who comes, and when.',
    edit: (name: string) => `Edit ${name}’s story`,
    changes: (name: string) => `${name} asks for changes`,
    names: (name: string, count: number) =>
      count === 1 ? `A name was found in ${name}’s story` : `${count} names were found in ${name}’s story`,
    asked: (name: string, count: number) =>
      count === 1 ? `${name} asks for a part to go` : `${name} asks for ${count} parts to go`,
    people: (name: string, count: number) =>
      count === 1 ? `Somebody else is named in ${name}’s story` : `${count} other people are named in ${name}’s story`,
    employer: (name: string) => `An employer has a concern about ${name}’s story`,
    publish: (name: string) => `Publish ${name}’s story`,
    why: {
      edit: 'Give each clip its words and captions, then show it to them.',
      changes: 'Read what they say, and change it together.',
      names: 'Decide about each name. Nothing is heard while one is open.',
      namesHeard:
        'It is heard already, and the hub has learned this name since. Decide about it, or hold the clip back.',
      asked: 'Agree, or say why not.',
      people: 'Have they agreed? If not, put other words or take the name out.',
      employer: 'Answer it. Publishing waits until then.',
      publish: 'They have approved it. You did not record it, so you may publish it.',
    },
    columns: { who: 'Who', work: 'Work', state: 'State', since: 'Since', clips: 'Clips', open: 'Open' },
    open: (names: number, people: number, edits: number, flags: number) =>
      [
        names > 0 && (names === 1 ? '1 name' : `${names} names`),
        people > 0 && (people === 1 ? '1 person named' : `${people} people named`),
        edits > 0 && (edits === 1 ? '1 edit' : `${edits} edits`),
        flags > 0 && (flags === 1 ? '1 employer’s concern' : `${flags} employers’ concerns`),
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing',
  },
}
