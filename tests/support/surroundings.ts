import { randomBytes } from 'node:crypto'

/** What the product is run with where nothing may reach the outside: on this database of the server, with a folder of its own. */
export const surroundings = (server: string, database: string): Record<string, string> => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return {
    NODE_ENV: 'test',
    DATABASE_URL: url.href,
    DATA_DIR: `.data/test/${database}`,
    SECRET: randomBytes(32).toString('hex'),
    PUBLIC_URL: 'http://traverse.example',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    INBOX: '1',
    DEMO: '0',
    REDIS_URL: '',
    SMTP_URL: '',
  }
}
