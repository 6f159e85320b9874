export {
  addEmployerByHand,
  changeEmployerRecord,
  pauseEmployer,
  removeEmployerSite,
  resumeEmployer,
  saveEmployerSite,
} from './employer-record-save'
export {
  type EmployerRow,
  type EmployersAsked,
  employerSorts,
  employersFor,
  employersToExport,
} from './employers'
export type { Event as OrganisationEvent } from './history'
export { addInstitutionByHand, changeInstitutionByHand, saveCohorts } from './institution-save'
export {
  type InstitutionRow,
  type InstitutionsAsked,
  institutionSorts,
  institutionsFor,
  institutionsToExport,
} from './institutions'
export {
  type EmployerPage,
  employerPage,
  type InstitutionPage,
  institutionPage,
  type ProviderPage,
  providerPage,
  siteToKeep,
} from './organisations'
export { mayKeepDirectory, oversees } from './policy'
export { addProvider, saveProvider } from './provider'
export { type ProviderRow, type ProvidersAsked, providerSorts, providersFor, providersToExport } from './providers'
export { directoryPage } from './search'
