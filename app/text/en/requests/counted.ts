const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

const said = (count: number): string => numbers[count] ?? String(count)

export const employersSaid = (count: number): string => (count === 1 ? 'One employer' : `${said(count)} employers`)

export const learnersSaid = (count: number): string => (count === 1 ? '1 learner' : `${count} learners`)
