import { ModulePage, moduleMeta } from './module-page'
import { readModule, removeLife } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = removeLife

export default ModulePage
