/** What other parts of the product may use of learners. */

export { closeDoor, openDoor, whoExplores } from './door'
export { learnerOf } from './learner-of'
