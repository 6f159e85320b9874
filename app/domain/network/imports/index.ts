export { applyImport, giveUpApplying } from './apply'
export { approveImport } from './approve'
export { checkImport, giveUpChecking } from './check'
export { chooseSchools } from './choose'
export { discardImport } from './discard'
export {
  badRowsOf,
  fileColumns,
  hubNamed,
  type ImportReport,
  importReport,
  importsOf,
  importsPerPage,
  placesToChoose,
  problemsOf,
  problemsPerPage,
} from './queries'
export { hashOfFile, uploadImport } from './upload'
