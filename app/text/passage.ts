/** One part of a page that is read from top to bottom: sentences, then points. */
export type Passage = { title: string; text: string[]; points?: string[] }

export const passages = <K extends string>(all: { [key in K]: Passage }) => all
