import { takePdf } from '../take-along'

export const loader = takePdf.desk
