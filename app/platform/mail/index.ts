export { type Block, button, compose, facts, heading, list, paragraph, small } from './blocks'
export { type Letter, messageId, threadId } from './letter'
export { closeMail, mailHealth, type Posted, post } from './post'
