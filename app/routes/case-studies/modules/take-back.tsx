import { ModulePage, moduleMeta } from './module-page'
import { readModule, takeItBack } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = takeItBack

export default ModulePage
