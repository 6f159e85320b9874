import { interviewMeta, interviewPageFor } from './interview-page'
import { chooseTime, readInterview } from './interview-verbs'

export const meta = interviewMeta
export const loader = readInterview
export const action = chooseTime

export default interviewPageFor('choose')
