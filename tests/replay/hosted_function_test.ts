import assert from "node:assert/strict";
import { startFunctionHost } from "../../local/function_host.ts";
import { projectAt } from "../../local/project.ts";
import { testServer } from "../../local/test_database.ts";
import { makeWorld } from "./source_world.ts";
import { replayKey } from "./thesportsdb_replay.ts";
import { replayToken, withReplayedSources } from "./synchronised.ts";

Deno.test("hosted as on the platform, events-sync answers at once and works on in the background", () =>
  withReplayedSources(makeWorld(new Date(), { leagues: 2, days: 2 }), async ({ sql, sportsDb, espn }) => {
    const [database] = await sql<{ name: string }[]>`select current_database() as name`;
    const secrets = {
      EPGOAT_CRON_TOKEN: replayToken,
      EPGOAT_THESPORTSDB_KEY: replayKey,
      EPGOAT_ALLOW_HOSTS: `${sportsDb.host},${espn.host}`,
    };
    const host = await startFunctionHost({
      project: projectAt(),
      databaseUrl: (await testServer()).urlFor(database!.name),
      env: () => secrets,
      port: 0,
    });
    try {
      const call = (body: string) =>
        fetch(`${host.functionsUrl}/events-sync`, {
          method: "POST",
          headers: { "x-epgoat-token": replayToken },
          body,
        });
      const accepted = await call('{"plan":true}');
      assert.deepEqual([accepted.status, await accepted.json()], [202, { accepted: true }]);
      let done = 0;
      for (let look = 0; look < 100 && done < 9; look++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const [row] =
          await sql`select count(*)::integer as done from catalog.source_requests where status = 'done'`;
        done = row!.done;
      }
      assert.equal(done, 9, "the list of leagues; of each league and source the teams and a day");
      const waited = await call('{"wait":true}');
      const { requests, left } = await waited.json();
      assert.deepEqual([waited.status, requests, left], [200, 0, 0]);
      const [told] = await sql`select count(*)::integer as events from catalog.event_identifiers`;
      assert.ok(told!.events > 0);
    } finally {
      await host.stop();
    }
  }, { days: 1 }));
