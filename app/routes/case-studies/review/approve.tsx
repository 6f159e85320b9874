import { ApprovePage, approveMeta } from './approve-page'
import { approveIt, readApproval } from './review-verbs'

export const meta = approveMeta
export const loader = readApproval
export const action = approveIt

export default ApprovePage
