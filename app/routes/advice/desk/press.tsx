import { pressAdvice, showAdvice } from './presses'
import { requestMeta } from './request-page'

export const meta = requestMeta
export const loader = showAdvice
export const action = pressAdvice

export { default } from './request-page'
