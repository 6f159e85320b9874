import { ModulePage, moduleMeta } from './module-page'
import { publishIt, readModule } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = publishIt

export default ModulePage
