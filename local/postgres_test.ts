import assert from "node:assert/strict";
import { join } from "node:path";
import { withConnection } from "./connection.ts";
import { startPostgres } from "./postgres.ts";
import { runningPort } from "./postgres_cluster.ts";
import { isAlive, withFileLock } from "./processes.ts";
import { withProject } from "./temporary_project.ts";

async function until(condition: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
  for (const end = Date.now() + timeoutMs; Date.now() < end;) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** The keeper looks every second; a folder must not be removed under its feet. */
async function keeperEnds(stateDir: string): Promise<void> {
  const isGone = async () =>
    !await Deno.stat(join(stateDir, "run", "keeper.pid")).then(() => true, () => false);
  assert.ok(await until(isGone, 10_000), "the keeper does not end");
}

Deno.test("users share one server with the wanted settings, and the last one to leave stops it", async () => {
  await withProject({ "a.txt": "" }, async (project) => {
    const [first, second] = await Promise.all([startPostgres({ project }), startPostgres({ project })]);
    assert.equal(first.port, second.port);
    const dataDir = join(project.stateDir, "data-17");
    const url = first.urlFor("postgres", first.superuser);
    await withConnection(url, async (sql) => {
      const settings = await sql<{ name: string; setting: string }[]>`
        select name, setting from pg_settings
        where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'wal_level', 'TimeZone', 'jit')`;
      assert.deepEqual(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])), {
        listen_addresses: "127.0.0.1",
        unix_socket_directories: "",
        fsync: "off",
        wal_level: "minimal",
        TimeZone: "UTC",
        jit: "off",
      });
      const [order] = await sql<
        { correct: boolean }[]
      >`select 'Z' < 'a' and 'z' < 'ä' and lower('Ä') = 'ä' as correct`;
      assert.equal(order!.correct, true);
    });
    await first.stop();
    await first.stop();
    assert.equal(await runningPort(dataDir), second.port);
    await second.stop();
    assert.equal(await runningPort(dataDir), null);
    await keeperEnds(project.stateDir);
  });
});

Deno.test("a crash of server or users leaves nothing that a next start stumbles over", async () => {
  await withProject({ "a.txt": "" }, async (project) => {
    const dataDir = join(project.stateDir, "data-17");
    const server = await startPostgres({ project });
    const pid = Number((await Deno.readTextFile(join(dataDir, "postmaster.pid"))).split("\n")[0]);
    Deno.kill(pid, "SIGKILL");
    assert.ok(await until(() => Promise.resolve(!isAlive(pid)), 5_000));
    const again = await startPostgres({ project });
    await withConnection(again.urlFor("postgres", again.superuser), (sql) => sql`select 1`);
    // A user that was killed: a process number no system gives out.
    await Deno.writeTextFile(join(project.stateDir, "run", "users", "99999999-dead"), "");
    await server.stop();
    await again.stop();
    assert.equal(await runningPort(dataDir), null);
    await keeperEnds(project.stateDir);
  });
});

Deno.test("the keeper stops the server of a process that died without leaving", async () => {
  await withProject({ "a.txt": "" }, async (project) => {
    const program = `
      import { startPostgres } from ${JSON.stringify(import.meta.resolve("./postgres.ts"))};
      import { projectAt } from ${JSON.stringify(import.meta.resolve("./project.ts"))};
      await startPostgres({ project: projectAt(${JSON.stringify(project.root)}) });
      Deno.kill(Deno.pid, "SIGKILL");`;
    const file = join(import.meta.dirname!, `zz_dies_${crypto.randomUUID()}.tmp.ts`);
    await Deno.writeTextFile(file, program);
    try {
      const ran = await new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", "--quiet", "--no-lock", file],
      }).output();
      assert.equal(ran.signal, "SIGKILL", new TextDecoder().decode(ran.stderr));
    } finally {
      await Deno.remove(file);
    }
    const dataDir = join(project.stateDir, "data-17");
    assert.notEqual(await runningPort(dataDir), null);
    assert.ok(await until(async () => await runningPort(dataDir) === null, 15_000), "the server still runs");
    await keeperEnds(project.stateDir);
  });
});

Deno.test("a file lock admits one at a time", async () => {
  const path = await Deno.makeTempFile();
  const events: string[] = [];
  const work = (name: string) =>
    withFileLock(path, async () => {
      events.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push(`${name} out`);
    });
  await Promise.all([work("a"), work("b")]);
  await Deno.remove(path);
  const [first, , third] = events.map((event) => event.split(" ")[0]);
  assert.deepEqual(events, [`${first} in`, `${first} out`, `${third} in`, `${third} out`]);
});
