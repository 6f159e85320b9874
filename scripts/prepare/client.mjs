import { ifStale } from './fingerprint.mjs'
import { at } from './folders.mjs'
import { run, timed } from './run.mjs'

/** Generates the database client from the schema. */
export const ensureClient = () =>
  ifStale({
    name: 'client',
    inputs: ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    outputs: ['app/platform/generated/client.ts'],
    make: () =>
      timed('Generating the database client', () =>
        // Any program will do for the engine that would be downloaded: generating does not use it.
        run('prisma generate', process.execPath, [at('node_modules/prisma/build/index.js'), 'generate'], {
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        }),
      ),
  })
