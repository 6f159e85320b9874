import { interviewMeta, interviewPageFor } from './interview-page'
import { moveTime, readInterview } from './interview-verbs'

export const meta = interviewMeta
export const loader = readInterview
export const action = moveTime

export default interviewPageFor('move')
