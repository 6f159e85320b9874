import { ModulePage, moduleMeta } from './module-page'
import { addLife, readModule } from './module-verbs'

export const meta = moduleMeta
export const loader = readModule
export const action = addLife

export default ModulePage
