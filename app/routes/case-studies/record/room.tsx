import { roomMeta, roomPageFor } from './room-page'
import { readRoom } from './room-verbs'

export const meta = roomMeta
export const loader = readRoom

export default roomPageFor(null)
