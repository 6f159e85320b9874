import { takeJson } from '../take-along'

export const loader = takeJson.desk
