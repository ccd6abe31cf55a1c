import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import http from "node:http";
import { gzipSync } from "node:zlib";
import { type FunctionHost, startFunctionHost } from "./function_host.ts";
import { localKeys, signToken } from "./local_keys.ts";
import { withProject } from "./temporary_project.ts";

const ECHO = `
Deno.serve({ port: 80 }, async (request) => {
  const url = new URL(request.url);
  if (url.pathname === "/echo/gzip") {
    const body = Uint8Array.from(atob("${
  gzipSync("guide ".repeat(500)).toString("base64")
}"), (c) => c.charCodeAt(0));
    return new Response(request.method === "HEAD" ? null : body, {
      headers: { "content-encoding": "gzip", "content-length": String(body.length), etag: '"a"', "content-type": "application/xml" },
    });
  }
  if (url.pathname === "/echo/moved") return new Response(null, { status: 302, headers: { location: "/elsewhere" } });
  if (url.pathname === "/echo/crash") Deno.exit(3);
  if (url.pathname === "/echo/throw") throw new Error("thrown on purpose");
  if (url.pathname === "/echo/stream") {
    const parts = ["one", "two"];
    return new Response(new ReadableStream({
      async pull(controller) {
        const part = parts.shift();
        if (part === undefined) return controller.close();
        controller.enqueue(new TextEncoder().encode(part));
        await new Promise((resolve) => setTimeout(resolve, 150));
      },
    }));
  }
  if (url.pathname === "/echo/later") {
    EdgeRuntime.waitUntil(new Promise((resolve) => setTimeout(resolve, 200)).then(() => console.log("worked later")));
    return new Response(null, { status: 202 });
  }
  return Response.json({
    path: url.pathname + url.search,
    method: request.method,
    body: await request.text(),
    extra: Deno.env.get("EXTRA"),
    databaseUrl: Deno.env.get("SUPABASE_DB_URL"),
    keys: JSON.parse(Deno.env.get("SUPABASE_SECRET_KEYS")),
    execution: Deno.env.get("SB_EXECUTION_ID"),
  });
});`;

const FILES = {
  "functions/echo/index.ts": ECHO,
  "functions/modern/index.ts":
    `export default { fetch: (request) => new Response("modern " + new URL(request.url).pathname) };`,
  "functions/broken/index.ts": `throw new Error("cannot boot");`,
  "functions/closed/index.ts": `Deno.serve(() => new Response("inside"));`,
  "supabase/config.toml": ["echo", "modern", "broken"].map((name) =>
    `[functions.${name}]\nverify_jwt = false\n`
  ).join(""),
};

async function withHost(
  work: (host: FunctionHost, log: string[], secretKey: string, jwtSecret: string) => Promise<void>,
) {
  await withProject(FILES, async (project) => {
    const log: string[] = [];
    const host = await startFunctionHost({
      project,
      databaseUrl: "postgresql://nowhere",
      env: (url) => ({ EXTRA: `extra at ${url}` }),
      log: (line) => log.push(line),
    });
    const keys = await localKeys(project);
    try {
      await work(host, log, keys.secretKey, keys.jwtSecret);
    } finally {
      await host.stop();
    }
  });
}

/** The bytes as they come over the wire: fetch would unpack them. */
function rawRequest(
  url: string,
  method: string,
): Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    http.request(url, { method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", reject).end();
  });
}

Deno.test("a function finds its path, its body and the hosted environment", async () => {
  await withHost(async (host, _log, secretKey) => {
    const response = await fetch(`${host.functionsUrl}/echo/a/b?c=1`, { method: "POST", body: "hello" });
    const { execution, ...seen } = await response.json();
    assert.deepEqual(seen, {
      path: "/echo/a/b?c=1",
      method: "POST",
      body: "hello",
      extra: `extra at ${host.url}`,
      databaseUrl: "postgresql://nowhere",
      keys: { default: secretKey },
    });
    assert.match(execution, /^[0-9a-f-]{36}$/);
    assert.equal(await (await fetch(`${host.functionsUrl}/modern/x`)).text(), "modern /modern/x");
  });
});

Deno.test("compressed bodies, HEAD, redirects and streams pass as they are", async () => {
  await withHost(async (host) => {
    const got = await rawRequest(`${host.functionsUrl}/echo/gzip`, "GET");
    assert.deepEqual(got.body, gzipSync("guide ".repeat(500)));
    assert.equal(got.headers["content-encoding"], "gzip");
    const head = await rawRequest(`${host.functionsUrl}/echo/gzip`, "HEAD");
    assert.equal(head.headers["content-length"], String(got.body.length));
    assert.equal(head.headers.etag, '"a"');
    assert.equal(head.body.length, 0);
    const moved = await fetch(`${host.functionsUrl}/echo/moved`, { redirect: "manual" });
    assert.equal(moved.status, 302);
    await moved.body?.cancel();
    const reader = (await fetch(`${host.functionsUrl}/echo/stream`)).body!.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), "one");
    assert.equal(new TextDecoder().decode((await reader.read()).value), "two");
    assert.equal((await reader.read()).done, true);
  });
});

Deno.test("a crashed function is started again, and one that cannot start says so", async () => {
  await withHost(async (host, log) => {
    const crashed = await fetch(`${host.functionsUrl}/echo/crash`);
    assert.equal(crashed.status, 502);
    await crashed.body?.cancel();
    const after = await fetch(`${host.functionsUrl}/echo/fine`);
    assert.equal(after.status, 200);
    await after.body?.cancel();
    const thrown = await fetch(`${host.functionsUrl}/echo/throw`);
    assert.deepEqual([thrown.status, thrown.headers.get("sb-error-code")], [500, "EDGE_FUNCTION_ERROR"]);
    await thrown.body?.cancel();
    assert.ok(
      log.some((line) => line.startsWith("[echo]") && line.includes("thrown on purpose")),
      log.join("\n"),
    );
    const broken = await fetch(`${host.functionsUrl}/broken`);
    assert.deepEqual([broken.status, (await broken.json()).code], [503, "BOOT_ERROR"]);
    assert.ok(log.some((line) => line.includes("cannot boot")));
    const unknown = await fetch(`${host.functionsUrl}/constructor`);
    assert.deepEqual([unknown.status, (await unknown.json()).code], [404, "NOT_FOUND"]);
  });
});

Deno.test("verify_jwt asks for a token or a key, and a preflight for neither", async () => {
  await withHost(async (host, _log, secretKey, jwtSecret) => {
    const statusWith = async (headers: Record<string, string>, method = "GET") => {
      const response = await fetch(`${host.functionsUrl}/closed`, { headers, method });
      await response.body?.cancel();
      return response.status;
    };
    assert.equal(await statusWith({}), 401);
    assert.equal(
      await statusWith({ authorization: `Bearer ${signToken({ sub: "x" }, "other secret")}` }),
      401,
    );
    assert.equal(await statusWith({ authorization: `Bearer ${signToken({ sub: "x" }, jwtSecret)}` }), 200);
    assert.equal(await statusWith({ apikey: secretKey }), 200);
    assert.equal(await statusWith({}, "OPTIONS"), 200);
  });
});

Deno.test("stopping waits for background work", async () => {
  let kept: string[] = [];
  await withHost(async (host, log) => {
    const response = await fetch(`${host.functionsUrl}/echo/later`);
    assert.equal(response.status, 202);
    await response.body?.cancel();
    kept = log;
  });
  assert.ok(kept.includes("[echo] worked later"), kept.join("\n"));
});
