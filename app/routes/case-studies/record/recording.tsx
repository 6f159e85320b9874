import { roomQuestionMeta, roomQuestionPageFor } from './room-question-page'
import { readRoomQuestion, takeInRoom } from './room-verbs'

export const meta = roomQuestionMeta
export const loader = readRoomQuestion
export const action = takeInRoom

export default roomQuestionPageFor('recording')
