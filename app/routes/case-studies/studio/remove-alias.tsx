import { AliasesPage, aliasesMeta } from './aliases-page'
import { readAliases, removeOne } from './aliases-verbs'

export const meta = aliasesMeta
export const loader = readAliases
export const action = removeOne

export default AliasesPage
