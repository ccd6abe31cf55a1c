// `deno task explain`: what a channel name prints, what is decided about it, and why, in words for who runs playlists.
import { connect } from "../connection.ts";
import { createDatabase, dropDatabase, ensureTemplate } from "../database.ts";
import { type ExplainedLine, explainName, type NameExplanation } from "../explain.ts";
import { explainHelp, readExplainOptions } from "../explain_options.ts";
import { startPostgres } from "../postgres.ts";

export const HELP = explainHelp;

/** 0 when the name was explained, matched or not. Throws UsageError when the options make no sense, LocalError for bad input. */
export async function run(args: string[]): Promise<number> {
  const options = readExplainOptions(args);
  const server = await startPostgres();
  try {
    const template = await ensureTemplate(server, options.json ? { onProgress: () => {} } : {});
    const database = await createDatabase(server, { template });
    const sql = connect(server.urlFor(database));
    try {
      const explanation = await explainName(sql, options);
      console.log(options.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation));
      return 0;
    } finally {
      await sql.end({ timeout: 5 });
      await dropDatabase(server, database);
    }
  } finally {
    await server.stop();
  }
}

/** An explanation as text for a person. */
export function explanationText(explanation: NameExplanation): string {
  return [
    explanation.name,
    `as of ${instant(explanation.now)}, against ${eventsText(explanation.events)}`,
    "",
    "What the name prints",
    ...readingLines(explanation.reading),
    "",
    "What was decided",
    ...decisionLines(explanation),
    ...fixtureNumbers(explanation.lines).flatMap((no, _index, all) =>
      comparedLines(explanation.lines.filter((line) => line.fixture_no === no), all.length > 1 ? no : null)
    ),
  ].join("\n");
}

function eventsText({ rows, skipped, skippedExamples }: NameExplanation["events"]): string {
  const [first] = skippedExamples;
  if (!first) return `${rows} rows of events`;
  return `${rows} rows of events (${skipped} skipped, first ${first.file}, line ${first.line}: ${first.reason})`;
}

const kinds: Record<NameExplanation["reading"]["kind"], string> = {
  event: "one event",
  multi: "several events",
  placeholder: "an empty slot",
  linear: "a channel with a programme of its own",
  team: "the channel of one team",
  show: "a show",
  header: "a heading of the playlist",
};

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function readingLines(reading: NameExplanation["reading"]): string[] {
  const fixtures = reading.kind === "multi"
    ? reading.fixtures.map((fixture, index) => [`fixture ${index + 1}`, fixtureText(fixture)] as const)
    : [];
  const facts: (readonly [label: string, value: string | null])[] = [
    ["kind", `${reading.kind}: ${kinds[reading.kind]}`],
    ["sides", sidesText(reading)],
    ["title", reading.title],
    ...fixtures,
    ["date", dateText(reading.date)],
    ["weekday", weekdays[(reading.weekday ?? 0) - 1] ?? null],
    ["clock", reading.time],
    ["zone", reading.zone],
    ["league", reading.league],
    ["sport", reading.sport],
    ["feed", reading.feed],
    ["markers", reading.markers.join(", ") || null],
    ["shelf", reading.shelf],
    ["grammar", reading.grammar],
    ["confidence", `${reading.confidence} that it is read rightly`],
  ];
  return facts.filter(([, value]) => value !== null).map(([label, value]) =>
    `  ${label.padEnd(11)} ${value}`
  );
}

type Printed = NameExplanation["reading"]["fixtures"][number];

function fixtureText(fixture: Printed): string {
  const parts = [sidesText(fixture), fixture.title, dateText(fixture.date), fixture.time, fixture.zone];
  return parts.filter((part) => part !== null).join(", ");
}

function sidesText({ a, b, order }: Pick<Printed, "a" | "b" | "order">): string | null {
  if (a === null || b === null) return a;
  return order === "away_home" ? `${a} at ${b}` : `${a} against ${b}`;
}

/** `--08-27|--27-08` is how a reading keeps a date that can be read in two ways and has no year. */
function dateText(date: string | null): string | null {
  return date?.split("|").map((one) => one.replace(/^-+/, "")).join(" or ") ?? null;
}

function decisionLines({ decision, lines }: NameExplanation): string[] {
  const scores = decision.events.map((event) =>
    `  event_id ${event.event_id ?? "unknown"}: method ${event.method}, confidence ${
      event.confidence.toFixed(2)
    }`
  );
  return [
    ...lines.filter((line) => line.place === 0).map((line) => `  ${line.explanation}.`),
    ...(scores.length > 0 ? scores : [`  status ${decision.status}, reason ${decision.reason}`]),
  ];
}

function fixtureNumbers(lines: ExplainedLine[]): number[] {
  return [...new Set(lines.map((line) => line.fixture_no))].filter((no) => no !== null);
}

const evidenceLegend =
  "  evidence adds up: printed league 4 (3 part of the league's name, 2 alike), clock with a known zone 4 (without 2),\n" +
  "  names that stand for themselves 2 (one of them 1), the shelf's league 2, its sport 1, a league of its family 1;\n" +
  "  strength: 10 full name to 4 shared name, 3 both sides only alike, 0 title";

function comparedLines(lines: ExplainedLine[], fixtureNo: number | null): string[] {
  const which = fixtureNo === null ? "" : ` for fixture ${fixtureNo}`;
  const candidates = lines.filter((line) => line.place > 0 && line.verdict !== "vetoed");
  const missed = lines.filter((line) => line.verdict === "vetoed");
  return [
    "",
    candidates.length > 0 ? `Candidates${which}` : `Candidates${which}: none`,
    ...candidates.flatMap((line) => [
      `  ${line.place}. ${eventText(line)}: ${line.verdict.replaceAll("_", " ")}`,
      `     ${line.explanation}`,
      `     ${scoresText(line)}`,
    ]),
    ...(candidates.length > 0 ? [evidenceLegend] : []),
    "",
    missed.length > 0 ? `Near misses${which}` : `Near misses${which}: none`,
    ...missed.flatMap((line) => [
      `  ${line.place}. ${eventText(line)}: ${percent(line.similarity)} like the name`,
      `     ${line.explanation}`,
    ]),
  ];
}

function eventText(line: ExplainedLine): string {
  return `${line.event_name} (${line.league}, ${
    line.starts_at ? instant(line.starts_at) : "no time"
  }), event_id ${line.event_id ?? "unknown"}`;
}

function scoresText(line: ExplainedLine): string {
  const scores = [
    ["handler", line.handler_no],
    ["strength", line.strength],
    ["similarity", line.similarity === null ? null : percent(line.similarity)],
    ["evidence", line.evidence],
    ["minutes off", line.minutes_off],
    ["confidence", line.confidence?.toFixed(2) ?? null],
  ];
  return scores.filter(([, score]) => score !== null).map(([label, score]) => `${label} ${score}`).join(", ");
}

function percent(share: number | null): string {
  return `${Math.round(100 * (share ?? 0))} %`;
}

function instant(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
