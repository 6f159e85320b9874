import { titled } from '~/titled'
import { ConflictsPage } from './conflicts-page'
import { readConflicts } from './read-conflicts'

export const meta = titled(words => words.coordinator.apart.list)

export const loader = readConflicts

export default ConflictsPage
