/** What the browser's tab says: the page first, then where it is. A page with errors is marked where it is drawn. */
export const documentTitle = (page: string, { hub }: { hub?: string | undefined } = {}): string =>
  [page, hub, 'Traverse'].filter(Boolean).join(' · ')
