/** What can be wrong with a playlist as a whole. Faults of single lines are counted in the scan summary instead. */
export type PlaylistErrorCode =
  | "html_body"
  | "xml_body"
  | "json_body"
  | "hls_stream"
  | "empty_body"
  | "no_entries"
  | "line_too_long"
  | "truncated_gzip"
  | "corrupt_gzip"
  | "too_large"
  | "http_status"
  | "timeout"
  | "redirect_loop"
  | "address_refused"
  | "unreachable";

/**
 * A playlist that cannot be read. `source` names it without credentials (a host or a file name); `problem` says what was found
 * and what was expected; `hint` says what the admin can do.
 */
export class PlaylistError extends Error {
  readonly code: PlaylistErrorCode;
  readonly hint: string;

  constructor(code: PlaylistErrorCode, source: string, report: { problem: string; hint: string }) {
    super(`Cannot read playlist ${source}: ${report.problem}`);
    this.name = "PlaylistError";
    this.code = code;
    this.hint = report.hint;
  }
}
