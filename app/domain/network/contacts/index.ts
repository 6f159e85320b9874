export { countContact, giveBackContacts, insistContact, lockEmployers } from './contact'
