import { interviewMeta, interviewPageFor } from './interview-page'
import { readInterview, takeBack } from './interview-verbs'

export const meta = interviewMeta
export const loader = readInterview
export const action = takeBack

export default interviewPageFor('take-back')
