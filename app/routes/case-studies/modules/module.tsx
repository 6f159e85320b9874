import { ModulePage, moduleMeta } from './module-page'
import { readModule } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule

export default ModulePage
