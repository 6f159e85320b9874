import { roomQuestionMeta, roomQuestionPageFor } from './room-question-page'
import { readRoomQuestion, skipInRoom } from './room-verbs'

export const meta = roomQuestionMeta
export const loader = readRoomQuestion
export const action = skipInRoom

export default roomQuestionPageFor('skip')
