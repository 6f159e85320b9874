/** Words for bringing in files: schools, colleges and employers. */

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`

export const imports = {
  kinds: { schools: 'Schools and colleges', employers: 'Employers' },
  layouts: {
    register: 'National school register',
    simple: 'Short list of schools',
    successors: 'Which school followed which',
    employers: 'Employers',
  },
  states: {
    checking: 'Being checked',
    checked: 'Waiting for your yes',
    applying: 'Coming in',
    applied: 'Brought in',
    failed: 'Cannot be used',
    discarded: 'Thrown away',
  },

  list: {
    title: 'Bring in files',
    lead: 'Bring in the national school register, or a list of employers. We check the file first and show you what would change.',
    upload: 'Bring in a file',
    empty: 'No file has been brought in yet',
    emptyText:
      'Start with the national school register. It takes a few minutes, and saves typing in every school by hand. Bring it in again each term and closed schools are marked.',
    columns: { file: 'File', what: 'What', when: 'When', state: 'State', change: 'Change' },
    change: (added: number, changed: number, closed: number) =>
      [
        added > 0 ? `${many(added, 'new', 'new')}` : '',
        changed > 0 ? `${many(changed, 'changed', 'changed')}` : '',
        closed > 0 ? `${many(closed, 'closed', 'closed')}` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'None',
  },

  upload: {
    title: 'Bring in a file',
    lead: 'First we only read the file. Nothing changes until you have seen what would change and said yes.',
    kind: 'What is in the file?',
    kindHints: {
      schools: 'The national school register, its file of links, or a short list of schools.',
      employers: 'One line for each site of an employer, in our own layout.',
    },
    file: 'The file',
    fileHint: 'A CSV file of up to 75 megabytes. In Excel, choose “Save as” and then “CSV UTF-8”.',
    send: 'Check the file',
    where: 'Where to find the school register',
    whereText:
      'Download “Establishment fields” as CSV from “Get information about schools”. The file is called edubasealldata, with a date. If you also want closed schools to name the school that followed them, bring in “Establishment links” afterwards.',
    columns: 'Which columns we read',
    columnsText:
      'Columns go by their name in the first line. Their order does not matter, and other columns are passed over.',
    required: 'Needed',
    optional: 'Read if they are there',
    people:
      'Leave people out. Names of head teachers in the register are never read, and people of employers are invited from the employer’s page.',
    sectors: 'What to write under Sector',
    template: 'Download an empty employers file',
    refusals: {
      'no-file': 'Choose a file',
      'too-big': 'This file is larger than 75 megabytes. Divide it, or leave out rows you do not need.',
      broken: 'The file did not arrive whole. Send it again.',
      'no-room': 'There is no room on the server for this file. Tell your administrator.',
      'not-multipart': 'Choose a file',
      kind: 'Say what is in the file',
    },
  },

  report: {
    again: 'See which columns a file needs, and bring in another',
    backToList: 'All files',
    checking: 'We are reading this file.',
    applying: 'This file is coming in.',
    watch: 'Watch how far it is',
    counts: {
      rows: 'Rows in the file',
      added: 'New',
      changed: 'Changed',
      closed: 'Closed',
      unchanged: 'As they were',
      skipped: 'Do not join',
      passedOver: 'Not for a hub',
      leftOut: 'Left out for a problem',
    },
    countsTitle: { before: 'What would change', after: 'What changed' },
    skippedText: 'Schools that are in order but not chosen, or closed and never in this hub.',
    passedOverText: 'Universities, schools overseas, schools that have not opened, and links other than a successor.',
    before: (when: string) =>
      `This same file was brought in on ${when}. Bringing it in again changes only what was changed since.`,
    choose: 'Choose which schools join',
    chosen: {
      everything: 'Every open school in the file joins.',
      nobody: 'No new school is chosen yet. Schools already in your hub are kept up to date all the same.',
      some: 'These schools join:',
      authorities: (count: number) => many(count, 'local authority', 'local authorities'),
      areas: (areas: string) => `postcodes beginning ${areas}`,
      phases: (phases: string) => `only ${phases}`,
    },
    approve: 'Bring them in',
    approveText: 'All of it comes in, or nothing. You can bring the same file in again without doubles.',
    nothing: 'There is nothing to bring in. Everything in this file is already as it says.',
    discard: 'Throw this file away',
    discardText: 'Nothing has been changed, and nothing will be. What we read of the file is deleted.',
    discarded: 'The file is thrown away. Nothing was changed.',
    approved: 'The file is coming in.',
    chosenDone: 'Counted again with your choice.',
    problems: (count: number) => many(count, 'problem', 'problems'),
    noProblems: 'No problems were found.',
    tooMany: (kept: number, count: number) =>
      `We list the first ${kept.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')} problems. Mend these first; most of the rest are likely the same.`,
    bad: 'Download the rows with problems (CSV)',
    badText: 'Mend them there and bring that file in. It has what to do in its last column.',
    costs: {
      file: 'The file cannot be used.',
      row: 'These rows are left out.',
      value: 'Only this value is left out. The rest of the row comes in.',
    },
    seeAll: (count: number) => `See all ${count.toLocaleString('en-GB')}`,
    columns: { line: 'Line', column: 'Column', value: 'What stands there' },
    blank: 'blank',
    wholeRow: 'the whole row',
    refusals: {
      'not-ready': 'This file has moved on since you opened the page.',
      'nothing-to-do': 'There is nothing to bring in from this file.',
      'nothing-to-choose': 'There is nothing to choose in this file.',
    },
  },

  /** Why a file as a whole cannot be used, and what to do. */
  fileProblems: {
    empty: 'The file is empty. Save it again and check that it has rows.',
    workbook:
      'This is an Excel workbook. Open it in Excel, choose “Save as” and then “CSV UTF-8”, and bring in that file.',
    'not-text': 'This is not a CSV file. Choose a file that ends in .csv',
    gone: 'The file is no longer on the server. Bring it in again.',
    unexpected:
      'Something went wrong while we read this file. Nothing was changed. Bring it in again. If it happens twice, tell your administrator.',
    'unknown-columns':
      'None of the columns is one we know. The first line of the file must hold the names of the columns.',
    'missing-columns': 'Columns we need are missing. They are named below. Add them and bring the file in again.',
    'columns-twice':
      'A column stands in the file twice, so we cannot tell which to read. They are named below. Take one away.',
    'other-kind': 'This is the other kind of file. Bring it in again and choose what is in it.',
    'no-rows': 'The file has the names of the columns and no rows.',
  },

  /** What is wrong, and what to do. */
  fixes: {
    'missing-column': { wrong: 'A column is missing', mend: 'Add the column, with this name in the first line.' },
    'column-twice': { wrong: 'A column stands there twice', mend: 'Take one of the two away.' },
    'other-kind': { wrong: 'The other kind of file', mend: 'Choose what is in the file again.' },
    quotes: {
      wrong: 'Quotation marks that do not pair up',
      mend: 'Take the quotation mark out, or write it twice inside a quoted cell.',
    },
    'too-long': {
      wrong: 'A row that is far too long',
      mend: 'Look for a missing line end, or text that does not belong here.',
    },
    'column-count': {
      wrong: 'A different number of cells from the first line',
      mend: 'Look for a comma inside a cell that is not in quotation marks.',
    },
    'null-character': {
      wrong: 'A character that is no text',
      mend: 'Type the cell again. It holds a character that cannot be stored.',
    },
    urn: {
      wrong: 'A URN that is not six digits',
      mend: 'Write the six digits of the school’s unique reference number.',
    },
    name: { wrong: 'A name that is missing or too long', mend: 'Write a name of up to 200 letters.' },
    status: {
      wrong: 'A status we do not know',
      mend: 'Write Open, Closed, “Open, but proposed to close” or “Proposed to open”.',
    },
    'successor-urn': {
      wrong: 'A successor that is no other school',
      mend: 'Write the six digits of the school that followed this one.',
    },
    'register-number': {
      wrong: 'A Companies House number of the wrong form',
      mend: 'Write its 8 characters, like 01234567 or SC123456, or leave it blank.',
    },
    'duplicate-urn': {
      wrong: 'A school that stands there again',
      mend: 'Take the second row away. The first one counts.',
    },
    'duplicate-site': {
      wrong: 'An employer’s site that stands there again',
      mend: 'Take the second row away. The first one counts.',
    },
    'several-successors': {
      wrong: 'A school with more than one successor',
      mend: 'Open the school’s page and set the one to show.',
    },
    'unknown-successor': {
      wrong: 'A successor that is not in this hub',
      mend: 'Bring in the register with that school’s area chosen. Then bring in this file again.',
    },
    ukprn: {
      wrong: 'A UKPRN that is not eight digits beginning with 1',
      mend: 'Write the eight digits, or leave it blank.',
    },
    date: { wrong: 'A date we cannot read', mend: 'Write day, month and year, like 31-08-2026, or leave it blank.' },
    age: { wrong: 'An age that is no whole number', mend: 'Write a number from 0 to 99, or leave it blank.' },
    postcode: { wrong: 'A postcode of the wrong form', mend: 'Write it whole, like TS1 2AB, or leave it blank.' },
    website: { wrong: 'A web address we cannot read', mend: 'Write it like www.school.example, or leave it blank.' },
    percentage: {
      wrong: 'A percentage that is not from 0 to 100',
      mend: 'Write a number such as 18.1, or leave it blank.',
    },
    grid: {
      wrong: 'A grid reference of the wrong form',
      mend: 'Write metres east and north as whole numbers, or leave both blank.',
    },
    coordinates: {
      wrong: 'A latitude or longitude outside Great Britain',
      mend: 'Write degrees such as 54.57 and -1.23, or leave both blank.',
    },
    'long-text': { wrong: 'Text that is too long', mend: 'Shorten it.' },
    phases: {
      wrong: 'A phase we do not know',
      mend: 'Write Primary, Secondary, 16 plus or All-through, or set it on the school’s page.',
    },
    sector: {
      wrong: 'A sector we do not know',
      mend: 'Use one of the sectors listed on the upload page, or leave it blank.',
    },
    sic: {
      wrong: 'An SIC code of the wrong form',
      mend: 'Write a letter from A to U or all five digits, or leave it blank.',
    },
    size: {
      wrong: 'A size we do not know',
      mend: 'Write sole trader, micro, small, medium or large, or the number of people.',
    },
    'monthly-asks': {
      wrong: 'A number of asks that is not from 0 to 31',
      mend: 'Write how often a month this employer may be asked, or leave it blank.',
    },
    'other-name': {
      wrong: 'One company number with different names',
      mend: 'Write the same name in each row. We use the first.',
    },
  },

  choose: {
    title: 'Which schools join your hub?',
    lead: 'Choose by local authority, by postcode, or take them all. Schools already in your hub are kept up to date whatever you choose.',
    everything: 'Take every open school in the file',
    everythingHint: (count: number) => `${many(count, 'new school', 'new schools')}`,
    authorities: 'Local authorities',
    authoritiesHint: 'The number is how many open schools of the file are not in your hub yet.',
    areas: 'Postcode areas',
    areasHint:
      'The letters a postcode begins with, such as TS or DL. A school joins if its authority or its postcode is chosen.',
    areasHere: (areas: string) => `In this file: ${areas}`,
    phases: 'Phases',
    phasesHint: 'Leave all unticked for any phase.',
    send: 'Count again with this choice',
    count: (name: string, count: number) => `${name} (${count.toLocaleString('en-GB')})`,
    wrong: {
      areas: 'Write the letters postcodes begin with, such as TS, DL',
      authorities: 'Choose from the local authorities listed',
      phases: 'Choose from the phases listed',
    },
  },

  template: {
    fileName: 'employers.csv',
    badFileName: 'rows-with-problems.csv',
    line: 'Line in the file',
    wrong: 'What is wrong',
    fix: 'What to do',
  },

  tasks: {
    titles: {
      'check-import': 'Checking a file',
      'apply-import': 'Bringing in a file',
      'apply-roster': 'Bringing in a roster',
    },
    labels: {
      'check-import': 'Percent of the file read',
      'apply-import': 'Rows brought in',
      'apply-roster': 'Learners brought in',
    },
    failed: 'It did not work, and nothing was changed. Try again. If it happens twice, tell your administrator.',
    done: 'Done',
    see: 'See the file',
  },
}
