/// <reference types="vite/client" />

import '@remix-run/node'

declare module '@remix-run/node' {
  /** Loaders and actions keep their types, dates included, on the way to a page. */
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    /** The request's Content-Security-Policy nonce. */
    nonce: string
    /** The caller's address, after trusted proxies; for rate limits only, never stored. */
    address: string
  }
}
