export const employersSaid = (count: number): string => (count === 1 ? 'Un cyflogwr' : `${count} cyflogwr`)

export const learnersSaid = (count: number): string => (count === 1 ? '1 dysgwr' : `${count} o ddysgwyr`)
