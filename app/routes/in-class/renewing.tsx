/** Asks for the page again every so often, with scripts or without: nothing of it is typed into. */
export const Renewing = ({ seconds }: { seconds: number }) => <meta httpEquiv="refresh" content={String(seconds)} />
