import assert from "node:assert/strict";
import { givenChannels, givenEntries, givenProvider, givenReadings } from "../../tests/database_fixtures.ts";
import { sharingDatabase } from "../../tests/database_sharing.ts";

Deno.test("readings of names", (t) =>
  sharingDatabase(t, {
    "names are to be read once, and again when they change": async (sql) => {
      const provider = await givenProvider(sql);
      const unread = async (atMost = 100) =>
        (await sql`select channel_name from intake.names_to_read(${provider}, ${atMost})`).map((row) =>
          row["channel_name"]
        );
      await givenEntries(sql, provider, ["A", "B", "C"].map((name) => ({ key: name, name })));
      assert.deepEqual(await unread(), ["A", "B", "C"]);
      assert.deepEqual(await unread(2), ["A", "B"]);
      await givenReadings(sql, provider, { A: { kind: "linear" }, B: { kind: "placeholder" } });
      assert.deepEqual(await unread(), ["C"]);
      await givenEntries(sql, provider, [{ key: "A", name: "A" }, { key: "B", name: "B: x vs y" }]);
      assert.deepEqual(await unread(), ["B: x vs y"], "the new name, and not the slot that is gone");
      assert.equal((await sql`select from intake.readings_staging`).length, 0);
    },
    "the fixtures of a reading are laid out for matching": async (sql) => {
      const provider = await givenProvider(sql);
      await givenChannels(sql, provider, {
        event: {
          a: "Köln",
          b: "Bayern",
          order: "away_home",
          title: "Matchday 4",
          sport: "Soccer",
          league: "Bundesliga (DE)",
          date: "2026-11-21",
          weekday: 6,
          time: "15:30",
          zone: "CET",
          markers: ["women", "u19", "4k"],
        },
        multi: { kind: "multi", fixtures: [{ a: "A", b: "B" }, { a: "C", b: "D", order: "home_away" }] },
        team: { kind: "team", a: "Lakers" },
        linear: { kind: "linear", title: "News" },
        placeholder: { kind: "placeholder" },
        show: { kind: "show", title: "Talk" },
        header: { kind: "header" },
      });
      const rows = await sql`
      select c.channel_name as name, f.fixture_no as no, f.a_normalized as a, f.b_normalized as b, f.is_away_first, f.squad
      from intake.fixtures as f join intake.channel_names as c on c.channel_name_id = f.channel_name_id order by 1, 2`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [
        { name: "event", no: 1, a: "koln", b: "bayern", is_away_first: true, squad: "u19+women" },
        { name: "multi", no: 1, a: "a", b: "b", is_away_first: false, squad: "" },
        { name: "multi", no: 2, a: "c", b: "d", is_away_first: false, squad: "" },
        { name: "team", no: 1, a: "lakers", b: null, is_away_first: false, squad: "" },
      ]);
      const [event] = await sql`
      select title_normalized, sport_normalized, league_normalized, printed_date, weekday, clock, zone
      from intake.fixtures where a = 'Köln'`;
      assert.deepEqual({ ...event }, {
        title_normalized: "matchday 4",
        sport_normalized: "soccer",
        league_normalized: "bundesliga de",
        printed_date: "2026-11-21",
        weekday: 6,
        clock: "15:30:00",
        zone: "CET",
      });
    },
    "a new reading takes the place of the slot's earlier one": async (sql) => {
      const provider = await givenProvider(sql);
      await givenEntries(sql, provider, [{ key: "1", name: "A vs B / C vs D" }]);
      await givenReadings(sql, provider, {
        "A vs B / C vs D": { kind: "multi", fixtures: [{ a: "A", b: "B" }, { a: "C", b: "D" }] },
      });
      await givenEntries(sql, provider, [{ key: "1", name: "NBA 01:" }]);
      await givenReadings(
        sql,
        provider,
        { "NBA 01:": { kind: "placeholder", shelf: "NBA", grammar: "label" } },
        {
          at: new Date("2026-11-22T00:30:00Z"),
        },
      );
      const rows = await sql`
      select raw_title, kind, shelf, grammar, parse_date::text, parsed_data ->> 'kind' as whole,
        (select count(*)::integer from intake.fixtures) as fixtures
      from intake.parsed_data`;
      assert.deepEqual(rows.map((row) => ({ ...row })), [{
        raw_title: "NBA 01:",
        kind: "placeholder",
        shelf: "NBA",
        grammar: "label",
        parse_date: "2026-11-22",
        whole: "placeholder",
        fixtures: 0,
      }]);
    },
    "markers that tell squads apart are written as names' squads are": async (sql) => {
      const cases: [markers: string[] | null, squad: string][] = [
        [null, ""],
        [[], ""],
        [["4k", "backup", "home_feed"], ""],
        [["women"], "women"],
        [["women", "u21"], "u21+women"],
        [["women", "reserves", "wheelchair"], "reserves+wheelchair+women"],
      ];
      for (const [markers, squad] of cases) {
        const [row] = await sql`select intake.squad_of_markers(${sql.json(markers)}) as squad`;
        assert.equal(row!["squad"], squad, `${markers}`);
      }
      const [row] = await sql`select catalog.squad_of('Leeds Reserves U21 wheelchair (W)') as squad`;
      const [same] = await sql`
      select intake.squad_of_markers('["women", "wheelchair", "u21", "reserves"]') as squad`;
      assert.equal(same!["squad"], row!["squad"]);
    },
  }));
