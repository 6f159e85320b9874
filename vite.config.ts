import { vitePlugin as remix } from '@remix-run/dev'
import { NodePackageImporter } from 'sass'
import { defineConfig } from 'vite'
import { denyImports } from 'vite-env-only'
import settings from './remix.config.js'

const serverOnly = {
  files: ['app/platform/**', 'app/server/**', 'app/jobs/**', 'app/domain/**/{store,queries}.ts'],
  specifiers: ['bullmq', '@prisma/*', 'pg', 'postgres', 'lucia', /^node:/],
}

export default defineConfig(({ command, isSsrBuild }) => ({
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  // In development Remix itself walks server modules as the browser would, to find their styles; only a build is proof.
  plugins: [command === 'build' && denyImports({ client: serverOnly }), remix(settings)],
  css: {
    preprocessorOptions: { scss: { importers: [new NodePackageImporter(import.meta.dirname)], quietDeps: true } },
  },
  build: { target: isSsrBuild ? 'node20' : 'es2019', assetsInlineLimit: 0, sourcemap: false },
  // Conform counts bytes with BigInt. A browser without it keeps the plain form, which does the same job.
  esbuild: { supported: { bigint: true } },
  // A cold development cache must not put server packages in the browser's bundle and reload the page.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@remix-run/react',
      '@conform-to/react',
      '@conform-to/zod/v4',
      'd3-scale',
      'd3-shape',
      'zod',
    ],
    exclude: ['@remix-run/node', 'pg', 'postgres', '@prisma/adapter-pg', '@prisma/client', 'lucia', 'bullmq'],
  },
}))
