import assert from "node:assert/strict";
import type postgres from "postgres";
import { connect, withConnection } from "./connection.ts";
import { createEmptyDatabase, dropDatabase, maintenanceUrl } from "./database.ts";
import { applyStandIns } from "./stand_ins.ts";
import { testServer } from "./test_database.ts";

/** A database as hosted projects are born, seen as `postgres`. */
async function withPlatform(
  test: (sql: postgres.Sql, superuser: postgres.Sql) => Promise<void>,
): Promise<void> {
  const server = await testServer();
  const name = `epgoat_test_${Deno.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await createEmptyDatabase(server, name, { cron: "stand-in" });
  const superuser = connect(server.urlFor(name, server.superuser));
  const sql = connect(server.urlFor(name));
  try {
    await test(sql, superuser);
  } finally {
    await sql.end({ timeout: 5 });
    await superuser.end({ timeout: 5 });
    await dropDatabase(server, name);
  }
}

Deno.test("postgres owns its database without being a superuser, and may act as the API roles", async () => {
  await withPlatform(async (sql) => {
    const [me] = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
             (select datdba::regrole::text from pg_database where datname = current_database()) as owner
      from pg_roles where rolname = current_user`;
    assert.deepEqual({ ...me }, {
      rolsuper: false,
      rolbypassrls: true,
      rolcreaterole: true,
      rolcreatedb: true,
      owner: "postgres",
    });
    for (const role of ["anon", "authenticated", "service_role"]) {
      const seen = await sql.begin(async (transaction) => {
        await transaction`set local role ${transaction(role)}`;
        return await transaction<{ role: string; id: string }[]>`
          select current_user as role, extensions.uuid_generate_v4() as id`;
      });
      assert.equal(seen[0]!.role, role);
    }
    await sql`create schema ours create table things (name text)`;
    await sql`create index on ours.things using gin (name extensions.gin_trgm_ops)`;
    const [words] =
      await sql`select extensions.unaccent('é') as plain, extensions.similarity('ab', 'ab') as same`;
    assert.deepEqual({ ...words }, { plain: "e", same: 1 });
  });
});

Deno.test("the stand-ins can be applied again, also by two at once", async () => {
  await withPlatform(async (_sql, superuser) => {
    const again = () => applyStandIns(superuser, { cron: "stand-in" });
    await again();
    const server = await testServer();
    const names = [1, 2].map((n) => `epgoat_test_${Deno.pid}_both_${n}`);
    await Promise.all(names.map((name) => createEmptyDatabase(server, name, { cron: "stand-in" })));
    await Promise.all(names.map((name) => dropDatabase(server, name)));
  });
});

Deno.test("auth functions read the caller's token, and users can be linked and watched", async () => {
  await withPlatform(async (sql) => {
    const id = crypto.randomUUID();
    await sql.begin(async (transaction) => {
      const claims = JSON.stringify({ sub: id, role: "authenticated", email: "a@example.com" });
      await transaction`select set_config('request.jwt.claims', ${claims}, true)`;
      const [seen] = await transaction`
        select auth.uid() as uid, auth.role() as role, auth.email() as email, auth.jwt() ->> 'sub' as sub`;
      assert.deepEqual({ ...seen }, { uid: id, role: "authenticated", email: "a@example.com", sub: id });
    });
    const [nobody] = await sql`select auth.uid() as uid, auth.jwt() as jwt`;
    assert.deepEqual({ ...nobody }, { uid: null, jwt: null });
    await sql`create table public.customers (id uuid references auth.users (id) on delete cascade)`;
    await sql`
      create function public.on_user() returns trigger language plpgsql
        as 'begin insert into public.customers values (new.id); return new; end'`;
    await sql`create trigger on_user after insert on auth.users for each row execute function public.on_user()`;
    await sql`insert into auth.users (id, email) values (${id}, 'a@example.com')`;
    assert.equal((await sql`select id from public.customers`)[0]!["id"], id);
  });
});

Deno.test("storage knows buckets, object paths and our policies", async () => {
  await withPlatform(async (sql) => {
    await sql`insert into storage.buckets (id, name, public) values ('guides', 'guides', false)`;
    await sql`create policy "ours" on storage.objects for select to authenticated using (bucket_id = 'guides')`;
    await sql`insert into storage.objects (bucket_id, name) values ('guides', 'a/b/c.xml.gz')`;
    const [object] = await sql`
      select path_tokens, storage.foldername(name) as folder, storage.filename(name) as file,
             storage.extension(name) as extension
      from storage.objects`;
    assert.deepEqual({ ...object }, {
      path_tokens: ["a", "b", "c.xml.gz"],
      folder: ["a", "b"],
      file: "c.xml.gz",
      extension: "gz",
    });
  });
});

Deno.test("vault keeps secrets encrypted, changes them, and shows them to no API role", async () => {
  await withPlatform(async (sql) => {
    const [created] = await sql<
      { id: string }[]
    >`select vault.create_secret('first', 'cron_token', 'for tests') as id`;
    const id = created!.id;
    const read = () =>
      sql<{ name: string; secret: string; decrypted_secret: string; description: string }[]>`
        select name, secret, decrypted_secret, description from vault.decrypted_secrets where id = ${id}`;
    const [before] = await read();
    assert.equal(before!.decrypted_secret, "first");
    assert.ok(!before!.secret.includes("first"));
    await sql`select vault.update_secret(${id}, 'second')`;
    const [after] = await read();
    assert.deepEqual([after!.decrypted_secret, after!.name, after!.description], [
      "second",
      "cron_token",
      "for tests",
    ]);
    await assert.rejects(sql`select vault.create_secret('x', 'cron_token')`.execute(), { code: "23505" });
    await assert.rejects(sql`select key from vault.local_key`.execute(), { code: "42501" });
    for (const role of ["anon", "authenticated"]) {
      await assert.rejects(
        sql.begin(async (transaction) => {
          await transaction`set local role ${transaction(role)}`;
          await transaction`select decrypted_secret from vault.decrypted_secrets`;
        }),
        { code: "42501" },
      );
    }
  });
});

Deno.test("cron schedules by name, changes, switches off, removes, and refuses what is no schedule", async () => {
  await withPlatform(async (sql) => {
    const schedule = async (name: string, when: string) =>
      (await sql<{ id: string }[]>`select cron.schedule(${name}, ${when}, 'select 1') as id`)[0]!.id;
    const id = await schedule("nightly", "0 4 * * *");
    assert.equal(await schedule("nightly", "0 5 * * *"), id);
    await sql`select cron.schedule('*/5 * * * *', 'select 2')`;
    await sql`select cron.alter_job(${id}, active => false)`;
    const jobs = await sql`select schedule, active, username, jobname from cron.job order by jobid`;
    assert.deepEqual(jobs.map((job) => ({ ...job })), [
      { schedule: "0 5 * * *", active: false, username: "postgres", jobname: "nightly" },
      { schedule: "*/5 * * * *", active: true, username: "postgres", jobname: null },
    ]);
    const [removed] = await sql`select cron.unschedule('nightly') as done`;
    assert.equal(removed!["done"], true);
    await assert.rejects(sql`select cron.unschedule('nightly')`.execute(), /could not find valid entry/);
    await assert.rejects(sql`select cron.alter_job(${id})`.execute(), /does not exist/);
    for (const wrong of ["30 seconds", "60 * * * *", "* * * *", "*/0 * * * *", "5/10 * * * *", "0 0 0 * *"]) {
      await assert.rejects(schedule("wrong", wrong), { code: "22023" }, wrong);
    }
  });
});

Deno.test("net queues requests with encoded parameters and takes JSON bodies only", async () => {
  await withPlatform(async (sql) => {
    await sql`select net.http_get('http://a/b', '{"q": "x &ü", "a": "1"}')`;
    await sql`select net.http_get('http://a/b?c=d', '{"e": "f"}', timeout_milliseconds => 100)`;
    await sql`select net.http_post('http://a', '{"n": 1}', headers => '{"x-token": "t"}')`;
    await sql`select net.http_delete('http://a')`;
    const queue = await sql`
      select method, url, headers, convert_from(body, 'UTF8') as body, timeout_milliseconds as timeout
      from net.http_request_queue order by id`;
    assert.deepEqual(queue.map((request) => Object.values(request)), [
      ["GET", "http://a/b?a=1&q=x%20%26%C3%BC", {}, null, 5000],
      ["GET", "http://a/b?c=d&e=f", {}, null, 100],
      ["POST", "http://a", { "x-token": "t", "Content-Type": "application/json" }, '{"n": 1}', 5000],
      ["DELETE", "http://a", {}, null, 5000],
    ]);
    await assert.rejects(
      sql`select net.http_post('http://a', headers => '{"content-type": "text/plain"}')`.execute(),
      /application\/json/,
    );
  });
});

Deno.test("a role that is no member of postgres may not read another's jobs", async () => {
  await withPlatform(async (sql, superuser) => {
    await sql`select cron.schedule('mine', '0 4 * * *', 'select 1')`;
    await superuser`grant usage on schema cron to authenticator`;
    const server = await testServer();
    const [here] = await sql<{ name: string }[]>`select current_database() as name`;
    const seen = await withConnection(
      server.urlFor(here!.name),
      async (other) =>
        await other.begin(async (transaction) => {
          await transaction`set local role authenticator`;
          return await transaction`select jobid from cron.job`;
        }),
    );
    assert.equal(seen.length, 0);
  });
});

/** pg_cron works in the one database its server is configured for; servers without it have nothing to show here. */
Deno.test("on a server with the real pg_cron its own database gets that instead", async () => {
  const server = await testServer();
  const [configured] = await withConnection(maintenanceUrl(server), (sql) =>
    sql<{ name: string }[]>`
      select current_setting('cron.database_name', true) as name
      from pg_available_extensions where name = 'pg_cron'`);
  if (!configured?.name) return;
  await createEmptyDatabase(server, configured.name, { cron: "extension" });
  await withConnection(server.urlFor(configured.name), async (sql) => {
    const [made] = await sql`select cron.schedule('nightly', '0 4 * * *', 'select 1') as id`;
    const jobs = await sql`select jobid, database, username from cron.job`;
    assert.deepEqual({ ...jobs[0] }, { jobid: made!["id"], database: configured.name, username: "postgres" });
    await assert.rejects(
      sql`select cron.schedule('wrong', '60 * * * *', 'select 1')`.execute(),
      /invalid schedule/,
    );
  });
});
