/** What is taken: a whole course, a module of a Higher Technical Qualification (HTQ), or another module. */
export const courseShapes = ['course', 'htq-module', 'other-module'] as const
export type CourseShape = (typeof courseShapes)[number]

/** Levels somebody may name; the rule reaches fewer. */
export const courseLevels = [3, 4, 5, 6, 7] as const
