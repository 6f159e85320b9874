/** An institution's roster: brought in, shown, applied all or not at all, and undone for a week. */

export { applyRoster, giveUpRoster } from './apply'
export { approveRoster } from './approve'
export { bringRosterIn, chooseRosterColumns, discardRoster } from './bring-in'
export { rostersOf, rosterToSee } from './queries'
export { undoRoster } from './undo'
