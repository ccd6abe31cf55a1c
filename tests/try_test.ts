import { withReplayedSources, syncAll, writtenRows } from "./replay/synchronised.ts";
import { makeWorld } from "./replay/source_world.ts";
import { NOW } from "./database_fixtures.ts";
Deno.test("try", async () => {
  const n = Number(Deno.env.get("N")??"4");
  await withReplayedSources(makeWorld(NOW,{leagues:n, days: 14}), async (c) => {
    let t=performance.now();
    const a = await syncAll(c);
    console.log("ms", Math.round(performance.now()-t), a.map(x=>x.left));
    const [r] = await c.sql`select (select count(*) from catalog.events e join catalog.api_leagues_canonical l using(league_id) where l.is_followed)::int as events, (select count(*) from catalog.event_identifiers)::int as ids, (select count(*) from catalog.source_requests)::int as requests`; console.log(r);
    console.log("world games", c.world.leagues.map(l=>[l.kind,l.games.length]));
    console.log(await c.sql`select l.canonical_name, count(*)::int, count(*) filter (where cardinality(data_sources)=2)::int as both from catalog.events e join catalog.api_leagues_canonical l using(league_id) where l.is_followed group by 1`);
    const before=await writtenRows(c.sql);
    await c.sql`update catalog.source_requests set due_at=now(), status='queued', body_digest=null, etag=null`;
     t=performance.now();
    await c.sql`update catalog.source_requests set due_at='2020-01-01'`;
    const b=await syncAll(c); console.log("ms", Math.round(performance.now()-t), JSON.stringify(b.map(x=>[x.requests,x.events,x.teams])));
    console.log("same", before===await writtenRows(c.sql));
    console.log(await c.sql`select api_name,endpoint,error_type,left(error_message,300) m,occurrence_count from ops.api_call_failures`);
  });
});
