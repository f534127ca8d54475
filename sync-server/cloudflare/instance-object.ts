// What this deployment knows of itself, in a Durable Object with SQLite: the twin of the instance row
// of node/database.ts. One object for the whole deployment, so it must never carry an account's work.
import { DurableObject } from 'cloudflare:workers';

export class InstanceObject extends DurableObject {
  constructor(state: DurableObjectState, env: Cloudflare.Env) {
    super(state, env);
    state.storage.sql.exec(`CREATE TABLE IF NOT EXISTS instance (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      id TEXT NOT NULL,
      created_ms INTEGER NOT NULL
    ) STRICT`);
    state.storage.sql.exec(
      'INSERT INTO instance (only_row, id, created_ms) VALUES (1, ?, ?) ON CONFLICT DO NOTHING',
      crypto.randomUUID(),
      Date.now(),
    );
  }

  /** True when the database answers a query. */
  answers(): boolean {
    return this.ctx.storage.sql.exec<{ id: string }>('SELECT id FROM instance').one().id !== '';
  }
}
