import { ModulePage, moduleMeta } from './module-page'
import { readModule, retireIt } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = retireIt

export default ModulePage
