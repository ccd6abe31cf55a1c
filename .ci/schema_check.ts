// The hosted platform's two linters and a third look at what they leave out. Called by second_lane.ts.

import { withConnection } from "../local/connection.ts";
import { projectAt } from "../local/project.ts";
import { runSupabase } from "../local/supabase_cli.ts";
import type { Tally } from "./tally.ts";

const SCHEMAS = ["catalog", "intake", "matching", "guide", "billing", "ops", "api"];

/** Three checks: nothing at WARN or ERROR from `db lint`, for trigger functions, and from `db advisors`. */
export async function checkSchema(tally: Tally, urls: { url: string; asSuperuser: string }): Promise<void> {
  const { url, asSuperuser } = urls;
  const options = { workdir: projectAt().root };
  await tally.check("supabase db lint finds nothing", async () => {
    await withConnection(
      asSuperuser,
      (sql) => sql`create extension if not exists plpgsql_check with schema extensions`,
    );
    const levels = ["--level", "warning", "--fail-on", "warning"];
    await runSupabase(["db", "lint", ...levels, "--schema", SCHEMAS.join(","), `--remote=${url}`], options);
  });
  await tally.check("trigger functions fit their tables", () => lintTriggers(asSuperuser));
  await tally.check("supabase db advisors finds nothing", async () => {
    await runSupabase(["db", "advisors", "--level", "warn", "--fail-on", "warn", `--remote=${url}`], options);
  });
}

/** `db lint` leaves trigger functions out, because they can only be checked for a table. */
async function lintTriggers(url: string): Promise<void> {
  const findings = await withConnection(url, (sql) =>
    sql<{ trigger: string; finding: string }[]>`
      select t.tgrelid::regclass || ' ' || t.tgname as trigger, concat_ws(' ', 'line', f.lineno, f.level, f.message) as finding
      from pg_trigger as t
      join pg_proc as p on p.oid = t.tgfoid
      join pg_language as l on l.oid = p.prolang and l.lanname = 'plpgsql'
      cross join lateral extensions.plpgsql_check_function_tb(
        p.oid, t.tgrelid, oldtable => t.tgoldtable, newtable => t.tgnewtable) as f
      where not t.tgisinternal and p.pronamespace::regnamespace::text = any (${SCHEMAS})`);
  if (findings.length === 0) return;
  throw new Error(findings.map(({ trigger, finding }) => `${trigger}: ${finding}`).join("\n"));
}
