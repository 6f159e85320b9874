import { roomQuestionMeta, roomQuestionPageFor } from './room-question-page'
import { clearInRoom, readRoomQuestion } from './room-verbs'

export const meta = roomQuestionMeta
export const loader = readRoomQuestion
export const action = clearInRoom

export default roomQuestionPageFor('clear')
