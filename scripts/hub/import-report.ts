import type { ImportReport } from '~/domain/network'
import { imports } from '~/text/en/imports'

const { fixes, fileProblems, report: words } = imports

/** What is wrong with a file, in lines: grouped by what mends it, with where it was first found. */
export const listed = ({ file, groups }: ImportReport): string[] => [
  ...(file.problem ? [fileProblems[file.problem as keyof typeof fileProblems] ?? file.problem, ''] : []),
  ...groups.flatMap(({ fix, costs, count, first }) => [
    `${fixes[fix].wrong} (${count.toLocaleString('en-GB')}). ${words.costs[costs]}`,
    ...first.map(({ line, column, value }) => `  Line ${line}, ${column || words.wholeRow}: ${value || words.blank}`),
    `  ${fixes[fix].mend}`,
    '',
  ]),
  ...(file.problems === 0 ? [words.noProblems] : []),
]

/** How many rows a file would change, in lines. */
export const counted = (file: ImportReport['file']): string[] =>
  (['rows', 'added', 'changed', 'closed', 'unchanged', 'skipped', 'passedOver', 'leftOut'] as const)
    .filter(name => file[name] > 0 || name === 'rows' || name === 'added')
    .map(name => `${words.counts[name].padEnd(24)} ${file[name].toLocaleString('en-GB').padStart(8)}`)
