import { byPackageManager, works } from './machine.mjs'

const isThere = () => works('docker', 'compose', 'version') || works('docker-compose', 'version')

/** Docker Compose, to check its file with; where it may not be installed the tests check the file's structure alone. */
export const ensureCompose = async () => {
  if (!isThere()) await byPackageManager('docker-compose')
}
