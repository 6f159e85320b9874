export const yn = (count: number, un: string, mwy: string) => (count === 1 ? un : `${count} ${mwy}`)
