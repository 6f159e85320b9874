import { roomMeta, roomPageFor } from './room-page'
import { finishRoom, readRoom } from './room-verbs'

export const meta = roomMeta
export const loader = readRoom
export const action = finishRoom

export default roomPageFor('finish')
