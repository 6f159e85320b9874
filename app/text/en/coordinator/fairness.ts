/** Fairness and coverage. */
export const fairness = {
  fairness: {
    title: 'Who gets what',
    lead: (year: string) => `What each school and college has had in ${year}. Those who have had least come first.`,
    finding: {
      one: (name: string, year: number) => `${name} has had least: its Year ${year} is the furthest behind.`,
      some: (names: string) => `Equally far behind all others: ${names}.`,
      tied: (count: number, of: number) =>
        `${count} of the ${of} schools and colleges stand equally low, so none of them is marked.`,
      equal: 'All schools and colleges have had the same so far.',
      nobody: 'Nobody has had anything this year yet, so all stand alike.',
      unknown: 'No learner numbers are known yet, so nobody can be said to have had least.',
    },
    chart: 'Share of all asks this year',
    columns: {
      school: 'School or college',
      level: 'Level',
      worst: 'Worst-off year',
      requests: 'Requests',
      looking: 'Still looking',
      asks: 'Asks',
      share: 'Share of asks',
      encounters: 'Encounters',
      covered: 'Of what they should have',
      month: 'This month',
    },
    year: (year: number) => `Year ${year}`,
    unknown: 'not known',
    covered: (had: number, should: number) => `${had} of ${should}`,
    least: 'Least served',
    over: 'Over its share',
    chartFinding: (names: string, count: number, percent: number) =>
      count === 1
        ? `${names} has had the most: ${percent}% of all asks this year.`
        : `${names} have had the most: ${percent}% of all asks this year each.`,
    empty: { title: 'No schools yet', text: 'Import schools, and they stand here.' },
  },
  coverage: {
    title: 'Coverage',
    lead: (year: string) => `Encounters each year group has had or been promised in ${year}.`,
    corner: 'School or college',
    year: (year: number) => `Year ${year}`,
    cell: (had: number, promised: number, target: number) => {
      if (had + promised === 0) return `none yet of ${target}`
      if (promised === 0) return `${had} of ${target}`
      return had === 0 ? `${promised} agreed, of ${target}` : `${had} had, ${promised} agreed, of ${target}`
    },
    least: 'under half',
    empty: {
      title: 'Nothing to show yet',
      text: 'Once learner numbers are entered, each year group has its place here.',
    },
  },
}
