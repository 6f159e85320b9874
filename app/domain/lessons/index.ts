/** What other parts of the product may use of lessons in a room. */

export { leaveCookie, seatCookie, whoSits } from './door'
