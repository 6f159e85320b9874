export const days = (count: number): string => (count === 0 ? 'today' : count === 1 ? '1 day' : `${count} days`)

export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)
