export { default, handleError, inside, streamTimeout } from '~/entry.server'
