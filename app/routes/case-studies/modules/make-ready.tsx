import { ModulePage, moduleMeta } from './module-page'
import { readModule, readyIt } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = readyIt

export default ModulePage
