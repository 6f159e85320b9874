import { runMigrations } from 'bullmq'
import type pg from 'pg'

const grants = `
  do $$
  begin
    create role traverse_queue nologin;
  exception
    when duplicate_object or unique_violation then null;
  end
  $$;
  do $$
  begin
    execute format('grant traverse_queue to %I', current_user);
  exception
    when duplicate_object or unique_violation then null;
  end
  $$;
  -- BullMQ makes a sequence for each new queue, so the role may create here; nothing outside the schema is its own.
  grant usage, create on schema bullmq to traverse_queue;
  grant select, insert, update, delete on all tables in schema bullmq to traverse_queue;
  grant usage, select, update on all sequences in schema bullmq to traverse_queue;
  grant execute on all functions in schema bullmq to traverse_queue;
  alter default privileges in schema bullmq grant select, insert, update, delete on tables to traverse_queue;
  alter default privileges in schema bullmq grant usage, select, update on sequences to traverse_queue;
  alter default privileges in schema bullmq grant execute on functions to traverse_queue;
`

/**
 * Brings the queue's schema up to date and lets the queue's role use it. Part of the deploy step, as the owner and
 * under its lock; running workers never migrate.
 */
export const migrateQueue = async (client: pg.Client): Promise<void> => {
  await runMigrations(client, 'bullmq')
  await client.query(grants)
}
