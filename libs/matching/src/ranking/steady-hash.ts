/** A number from 0 to 2³²−1 that is always the same for the same text (FNV-1a, then mixed as in MurmurHash3). For choices that only have to be steady. */
export function steadyHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of several, always the same one for the same text. */
export function steadyChoice<T>(options: readonly [T, ...T[]], text: string): T {
  return options[steadyHash(text) % options.length] ?? options[0];
}
