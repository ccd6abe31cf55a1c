// POST /playlist-sync {"provider": "<slug>"}: fetches a provider's playlist, loads its slots, reads new names, refreshes its guide.
import type postgres from "postgres";
import { z } from "zod";
import type { CredentialKeys } from "../_shared/credentials.ts";
import { checkCronToken } from "../_shared/cron_token.ts";
import { refreshGuide } from "../_shared/guide_pipeline.ts";
import type { GuardOptions } from "../_shared/guarded_fetch.ts";
import { errorResponse, HttpError } from "../_shared/http_error.ts";
import { readNewNames } from "../_shared/name_reading.ts";
import { openPlaylist } from "../_shared/playlist/source.ts";
import { PlaylistError } from "../_shared/playlist/playlist_error.ts";
import { fillStreamUrl, StreamUrlError } from "../_shared/playlist/stream_url.ts";
import { syncPlaylist } from "../_shared/playlist_sync.ts";
import { ProviderSecretsError, readProviderSecrets } from "../_shared/provider_secrets.ts";

/** What the handler needs from outside. */
export interface PlaylistSyncDeps {
  sql: postgres.Sql;
  now: () => Date;
  credentialKeys: () => Promise<CredentialKeys>;
  /** The secret that callers must send as x-epgoat-token. */
  token: string;
  guard: GuardOptions;
}

const Body = z.object({ provider: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/) });

/**
 * Names read in one call. A hosted call has 2 s of CPU and is planned for 1 s as measured here: loading 355,000 entries takes 0.5 s
 * of it, this many names in a cold function the other half.
 */
const namesPerCall = 9_000;

/**
 * Answers 200 with counts. `unread` above zero means that names are left and the call is to be repeated: the playlist is
 * then not fetched again, only the rest of the names is read.
 */
export async function handlePlaylistSync(request: Request, deps: PlaylistSyncDeps): Promise<Response> {
  try {
    if (request.method !== "POST") {
      throw new HttpError(
        405,
        "method_not_allowed",
        `Cannot ${request.method} a sync: only POST is answered`,
        {
          headers: { allow: "POST" },
        },
      );
    }
    await checkCronToken(request, deps.token);
    const body = Body.safeParse(await request.json().catch(() => null));
    if (!body.success) {
      throw new HttpError(
        400,
        "bad_request",
        'Cannot start the sync: expected a body {"provider": "<slug>"}',
      );
    }
    return Response.json(await syncProvider(body.data.provider, deps));
  } catch (error) {
    if (!isToldToAdmin(error)) return errorResponse(error);
    return errorResponse(
      new HttpError(error instanceof PlaylistError ? 502 : 500, error.code, error.message, {
        hint: error.hint,
      }),
    );
  }
}

/** Errors with words for an admin; all others are ours and say nothing outside the function's log. */
function isToldToAdmin(error: unknown): error is PlaylistError | ProviderSecretsError | StreamUrlError {
  return error instanceof PlaylistError || error instanceof ProviderSecretsError ||
    error instanceof StreamUrlError;
}

interface ProviderRow {
  provider_id: number;
  m3u_url: string | null;
  unread: number;
}

async function syncProvider(slug: string, deps: PlaylistSyncDeps) {
  const at = deps.now();
  const [provider] = await deps.sql<ProviderRow[]>`
    select p.provider_id::integer, p.m3u_url,
      (select count(*)::integer from intake.names_to_read(p.provider_id, 1000000)) as unread
    from intake.providers as p
    where p.slug = ${slug} and p.is_active and p.record_status = 'active'`;
  if (!provider?.m3u_url) {
    throw new HttpError(
      404,
      "unknown_provider",
      `Cannot sync provider ${slug}: there is no active provider of this name with a playlist`,
    );
  }
  try {
    const load = provider.unread > 0 ? null : await loadPlaylist(provider, slug, { at, deps });
    return await deps.sql.begin(async (sql) => {
      const read = await readNewNames(sql, { providerId: provider.provider_id, at, atMost: namesPerCall });
      const [left] = await sql<{ unread: number }[]>`
        select count(*)::integer as unread from intake.names_to_read(${provider.provider_id}, 1000000)`;
      const unread = left?.unread ?? 0;
      const refreshed = unread > 0 ? null : await refreshGuide(sql, provider.provider_id, at);
      return { provider: slug, load, read, unread, refreshed };
    });
  } catch (error) {
    const message = isToldToAdmin(error) ? error.message : "The sync failed on our side";
    await deps
      .sql`update intake.providers set last_error = ${message} where provider_id = ${provider.provider_id}`;
    throw error;
  }
}

async function loadPlaylist(
  provider: ProviderRow,
  slug: string,
  context: { at: Date; deps: PlaylistSyncDeps },
) {
  const { at, deps } = context;
  const secrets = await readProviderSecrets(deps.sql, provider.provider_id, {
    context: "playlist_sync",
    keys: deps.credentialKeys,
  });
  const url = fillStreamUrl(provider.m3u_url ?? "", secrets);
  const keys = await deps.credentialKeys();
  const { body, source } = await openPlaylist(url, deps.guard);
  const { summary } = await deps.sql.begin((sql) =>
    syncPlaylist(sql, body, { providerId: provider.provider_id, source, at, keys, playlistUrl: url })
  );
  return {
    provider: slug,
    entries: summary.scan.entries,
    kept: summary.scan.kept,
    skipped: summary.scan.skipped,
    new: summary.newSlots,
    renamed: summary.renamedSlots,
    emptied: summary.emptiedSlots,
    gone: summary.goneSlots,
    unchanged: summary.unchangedSlots,
  };
}
