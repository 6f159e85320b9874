import { inject } from 'vitest'
import { copyDatabase } from './cluster'
import { surroundings } from './surroundings'

/**
 * Before each test file, and before anything reads the configuration: a database of its own, migrated and empty, and
 * surroundings in which nothing reaches the outside.
 */
const server = inject('server')
const name = `${inject('run')}_${process.env.VITEST_POOL_ID ?? '1'}`
await copyDatabase(server, inject('template'), name)

Object.assign(process.env, surroundings(server, name))
