// Finds any of a set of ASCII substrings in raw bytes, in one pass and without case.
// Called by the VOD filter for every address of a playlist, so that films are dropped before anything is decoded.

const ALPHABET = 256;

/** An Aho-Corasick automaton as one table: `next[state * 256 + byte]`; states from `firstAccepting` on have found a pattern. */
export interface BytePatterns {
  readonly next: Uint16Array;
  readonly firstAccepting: number;
  /** Index into the given patterns, by `state - firstAccepting`; the lowest index where several patterns end together. */
  readonly found: Uint16Array;
}

interface State {
  edges: Map<number, number>;
  fallback: number;
  found: number;
}

/**
 * The automaton of `patterns`. Letters match in both cases; NUL bytes in the text are stepped over, as the scanner strips them.
 * Throws a RangeError when the patterns need more than 65,535 states.
 */
export function compileBytePatterns(patterns: readonly string[]): BytePatterns {
  const states = buildTrie(patterns);
  if (states.length > 0xffff) {
    throw new RangeError(
      `Cannot compile ${patterns.length} patterns: they need ${states.length} states, at most 65535`,
    );
  }
  linkFallbacks(states);

  // Accepting states are numbered last so that the hot loop tests them with one comparison.
  const order = [
    ...states.keys().filter((state) => states[state]!.found === -1),
    ...states.keys().filter((state) => states[state]!.found !== -1),
  ];
  const numberOf = new Uint16Array(states.length);
  order.forEach((state, number) => numberOf[state] = number);
  const accepting = order.filter((state) => states[state]!.found !== -1);

  const next = new Uint16Array(states.length * ALPHABET);
  for (const [number, state] of order.entries()) {
    for (let byte = 0; byte < ALPHABET; byte++) {
      const target = byte === 0 ? state : step(states, state, lowerCase(byte));
      next[number * ALPHABET + byte] = numberOf[target]!;
    }
  }
  return {
    next,
    firstAccepting: states.length - accepting.length,
    found: Uint16Array.from(accepting, (state) => states[state]!.found),
  };
}

function buildTrie(patterns: readonly string[]): State[] {
  const states: State[] = [{ edges: new Map(), fallback: 0, found: -1 }];
  for (const [index, pattern] of patterns.entries()) {
    let state = 0;
    for (const byte of new TextEncoder().encode(pattern)) {
      const edges = states[state]!.edges;
      const known = edges.get(lowerCase(byte));
      state = known ?? states.push({ edges: new Map(), fallback: 0, found: -1 }) - 1;
      edges.set(lowerCase(byte), state);
    }
    if (state !== 0 && states[state]!.found === -1) states[state]!.found = index;
  }
  return states;
}

function linkFallbacks(states: State[]): void {
  const queue = [...states[0]!.edges.values()];
  for (const current of queue) {
    const state = states[current]!;
    for (const [byte, child] of state.edges) {
      queue.push(child);
      states[child]!.fallback = step(states, state.fallback, byte);
    }
    const inherited = states[state.fallback]!.found;
    if (inherited !== -1 && (state.found === -1 || inherited < state.found)) state.found = inherited;
  }
}

function step(states: State[], from: number, byte: number): number {
  let state = from;
  for (;;) {
    const target = states[state]!.edges.get(byte);
    if (target !== undefined) return target;
    if (state === 0) return 0;
    state = states[state]!.fallback;
  }
}

function lowerCase(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
