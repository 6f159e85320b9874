import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first'

export default defineConfig({
  resolve: { alias: { '~': path.resolve(import.meta.dirname, 'app') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 400_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'house', include: ['tests/house.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'files',
          include: ['{app,workers,prisma,bench,scripts,tests/ui}/**/*.test.{ts,tsx}'],
          // They try functions that keep nothing, so they need not load everything again for each file.
          isolate: false,
          env: { SECRET: '5e'.repeat(32) },
        },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/house.test.ts', 'tests/ui/**'],
          globalSetup: 'tests/support/global-setup.ts',
          setupFiles: 'tests/support/database.ts',
        },
      },
    ],
  },
})
