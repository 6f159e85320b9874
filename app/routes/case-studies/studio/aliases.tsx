import { AliasesPage, aliasesMeta } from './aliases-page'
import { addOne, readAliases } from './aliases-verbs'

export const meta = aliasesMeta
export const loader = readAliases
export const action = addOne

export default AliasesPage
