import { roomQuestionMeta, roomQuestionPageFor } from './room-question-page'
import { readRoomQuestion } from './room-verbs'

export const meta = roomQuestionMeta
export const loader = readRoomQuestion

export default roomQuestionPageFor(null)
