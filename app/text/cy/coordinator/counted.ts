export const offersSaid = (count: number): string => (count === 1 ? '1 cynnig' : `${count} cynnig`)

export const learnersSaid = (count: number): string => (count === 1 ? '1 dysgwr' : `${count} o ddysgwyr`)

export const daysSaid = (count: number): string =>
  count === 0 ? 'heddiw' : count === 1 ? '1 diwrnod' : `${count} diwrnod`
