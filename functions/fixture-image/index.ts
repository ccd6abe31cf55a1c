// Wires fixture-image: one database pool, the clock and the fetch guard.
import { connect, databaseUrl } from "../_shared/database.ts";
import { handleFixtureImage } from "./handler.ts";

const deps = {
  sql: connect(databaseUrl(Deno.env)),
  now: () => new Date(),
  guard: { allowHosts: (Deno.env.get("EPGOAT_ALLOW_HOSTS") ?? "").split(",").filter((host) => host !== "") },
};

Deno.serve((request) => handleFixtureImage(request, deps));
