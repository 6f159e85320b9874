import { z } from 'zod'

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** The owner's connection; the app itself steps down to `traverse_app`. */
  DATABASE_URL: z.string().default(''),
  REDIS_URL: z.string().default(''),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Traverse <hub@traverse.example>'),
  /** Whether the built-in inbox is the mail server. */
  INBOX: z.stringbool().default(false),
  DEMO: z.stringbool().default(false),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where people reach the hub, for links in letters. */
  PUBLIC_URL: z.string().default(''),
  /** Hex, at least 32 bytes; made on first run and kept in the data folder. */
  SECRET: z.string().default(''),
  DATA_DIR: z.string().default('.data'),
  /** Proxies in front, as Express's `trust proxy` takes it. */
  TRUST_PROXY: z.string().default('loopback'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Lets a monitor elsewhere read `/metrics`; without it only this machine may. */
  METRICS_TOKEN: z.string().default(''),
  /** How many requests one address may make in a minute. A whole school is one address. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6000),
  /** How many requests one web process works on at once before it asks others to come back. */
  REQUESTS_AT_ONCE: z.coerce.number().int().min(1).default(200),
  /** Lets feeds be read from this very machine, without https; for trials alone. */
  FEEDS_LOOPBACK: z.stringbool().default(false),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** Milliseconds a transaction waits for a free connection before the answer is that there is too much to do. */
  DATABASE_WAIT: z.coerce.number().int().min(100).default(15_000),
  /** Where recordings are kept: a folder of the data folder, or a bucket that speaks S3. */
  STORAGE: z.enum(['disk', 's3']).default('disk'),
  S3_BUCKET: z.string().default(''),
  S3_REGION: z.string().default('auto'),
  /** Left out for Amazon's own. */
  S3_ENDPOINT: z.string().default(''),
  S3_ACCESS_KEY: z.string().default(''),
  S3_SECRET_KEY: z.string().default(''),
  /** `off` goes without ffmpeg even where it is there. */
  FFMPEG: z.enum(['auto', 'off']).default('auto'),
  /** The largest recording that is taken, in bytes. */
  CLIP_BYTES: z.coerce.number().int().min(1024).default(500_000_000),
  /** The longest recording that is taken, in minutes. */
  CLIP_MINUTES: z.coerce.number().min(0.05).max(120).default(10),
  /** The program that reads and re-writes recordings in a process of its own. */
  MEDIA_PROGRAM: z.string().default('dist/media.js'),
})

const parsed = Environment.parse(process.env)

/** Everything the outside may set, read once. Nobody else reads the environment. */
export const config = {
  environment: parsed.NODE_ENV,
  databaseUrl: parsed.DATABASE_URL,
  databasePool: parsed.DATABASE_POOL,
  databaseWait: parsed.DATABASE_WAIT,
  redisUrl: parsed.REDIS_URL,
  smtpUrl: parsed.SMTP_URL,
  mailFrom: parsed.MAIL_FROM,
  inbox: parsed.INBOX,
  demo: parsed.DEMO,
  host: parsed.HOST,
  port: parsed.PORT,
  publicUrl: parsed.PUBLIC_URL || `http://${parsed.HOST}:${parsed.PORT}`,
  secret: parsed.SECRET,
  dataDir: parsed.DATA_DIR,
  trustProxy: parsed.TRUST_PROXY,
  logLevel: parsed.LOG_LEVEL,
  metricsToken: parsed.METRICS_TOKEN,
  feedsLoopback: parsed.FEEDS_LOOPBACK,
  requestsPerMinute: parsed.REQUESTS_PER_MINUTE,
  requestsAtOnce: parsed.REQUESTS_AT_ONCE,
  storage: parsed.STORAGE,
  s3: {
    bucket: parsed.S3_BUCKET,
    region: parsed.S3_REGION,
    endpoint: parsed.S3_ENDPOINT,
    accessKey: parsed.S3_ACCESS_KEY,
    secretKey: parsed.S3_SECRET_KEY,
  },
  ffmpeg: parsed.FFMPEG,
  clipBytes: parsed.CLIP_BYTES,
  clipMs: parsed.CLIP_MINUTES * 60_000,
  mediaProgram: parsed.MEDIA_PROGRAM,
}
