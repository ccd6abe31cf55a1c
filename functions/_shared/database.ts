// The functions' connection to Postgres. Every function opens its database through here.
import postgres from "postgres";

/** A pool or, inside `begin`, a transaction: everything that can run a query. */
export type Sql = postgres.Sql | postgres.TransactionSql;

/**
 * Opens a small pool. Transaction poolers cannot keep prepared statements, so none are made.
 * @param url Connection string, `postgresql://…`
 * @param options `max` connections, 3 by default: a function serves few requests at once.
 */
export function connect(url: string, options: { max?: number } = {}): postgres.Sql {
  return postgres(url, {
    max: options.max ?? 3,
    prepare: false,
    idle_timeout: 20,
    connect_timeout: 10,
    onnotice: ignoreNotice,
    connection: { application_name: "epgoat" },
  });
}

function ignoreNotice(): void {}

/** The connection string of a hosted function: the pooler's where it is set, else the direct one. */
export function databaseUrl(env: { get(name: string): string | undefined }): string {
  const url = env.get("DB_POOLER_URL") ?? env.get("SUPABASE_DB_URL");
  if (!url) {
    throw new Error("Cannot connect to the database: neither DB_POOLER_URL nor SUPABASE_DB_URL is set");
  }
  return url;
}
