/** A number from 0 to 2³²−1 that is always the same for the same text (FNV-1a). For choices that only have to be steady. */
export function steadyHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One of several, always the same one for the same text. */
export function steadyChoice<T>(options: readonly [T, ...T[]], text: string): T {
  return options[steadyHash(text) % options.length] ?? options[0];
}
