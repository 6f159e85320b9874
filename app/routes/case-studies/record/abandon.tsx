import { roomMeta, roomPageFor } from './room-page'
import { abandonRoom, readRoom } from './room-verbs'

export const meta = roomMeta
export const loader = readRoom
export const action = abandonRoom

export default roomPageFor('abandon')
