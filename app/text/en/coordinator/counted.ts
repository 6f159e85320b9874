export const offersSaid = (count: number): string => (count === 1 ? '1 offer' : `${count} offers`)

export const learnersSaid = (count: number): string => (count === 1 ? '1 learner' : `${count} learners`)

export const daysSaid = (count: number): string => (count === 0 ? 'today' : count === 1 ? '1 day' : `${count} days`)
