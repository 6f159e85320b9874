/** Options of Remix's Vite plugin, which does not read this file by itself: `vite.config.ts` hands it over. */
export default {
  appDirectory: 'app',
  // A build goes aside and is put in place whole; see scripts/prepare/pages.mjs.
  buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
