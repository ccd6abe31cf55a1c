// Answers that clients keep: what they send to learn whether theirs is still good, and answers without a body.

/** RFC 9110, 13.1.2: If-None-Match compares weakly, so W/ makes no difference. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((tag) =>
    tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, "")
  );
}

/** The body of an answer to HEAD: null would be announced as content-length: 0, and clients that ask HEAD first would take it for empty. */
export function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}
