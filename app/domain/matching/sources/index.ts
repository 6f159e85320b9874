/** Where opportunities come from besides people: files, and feeds read by the clock. */

export { bringFile } from './bring-file'
export { courseColumns } from './courses'
export { feedLifecycle } from './feed'
export { feedLetter } from './feed-letter'
export { openBrought } from './open-brought'
export type { SourceProblem } from './problem'
export { badRowsOfReading, feedFor, readingFor, sourcesOf } from './queries'
export { feedsDue, readFeed } from './read-feed'
export { askForReading, endFeed, pauseFeed, resumeFeed, saveFeed, trustFeed } from './save-feed'
export { applyFile, discardFile, undoFile } from './settle-file'
