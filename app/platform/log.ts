import { pino } from 'pino'
import { config } from './config'

/** Structured logs to standard output. Ids only: no names, addresses, letters or free text. */
export const log = pino({
  level: config.logLevel,
  base: undefined,
  redact: ['*.email', '*.name', '*.token', '*.code', '*.cookie', 'req.headers'],
})
