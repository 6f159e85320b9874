/** Which page of a list an address asks for, counted from 1. */
export const pageIn = ({ searchParams }: URL): number =>
  Math.floor(Math.max(1, Math.min(1_000, Number(searchParams.get('page')) || 1)))
