import type { ReactNode } from 'react'

/**
 * A part of a page that is asked for again every so often: scripts renew it in place, and without them the whole page
 * reloads. Nothing in it is typed into.
 */
export const Renewing = ({ id, seconds, children }: { id: string; seconds: number; children: ReactNode }) => (
  <div id={id} data-renew={seconds}>
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
    {children}
  </div>
)
