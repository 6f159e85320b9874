import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import settings from '../../../remix.config.js'
import product from '../../../vite.config'

/** The product's own build, over the trial site's pages. */
export default defineConfig(environment => ({
  ...product(environment),
  plugins: [
    remix({ ...settings, appDirectory: 'tests/support/trial-site', buildDirectory: '.data/trial-sites/draft' }),
  ],
}))
