/**
 * Cuts a stream of JSON text into its features without holding the file: the members of `features` in a FeatureCollection,
 * or one object after the other (GeoJSON text sequences and newline-delimited GeoJSON).
 */
export async function* splitFeatures(text: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  const cutter = new FeatureCutter();
  for await (const chunk of text) yield* cutter.cut(chunk);
  yield* cutter.end();
}

/** The text is not the JSON it should be. */
export class BrokenJson extends Error {}

/** So much of the text tells whether it is a collection. */
const HEAD = 4_096;

class FeatureCutter {
  private collection: boolean | undefined;
  private head = '';
  private kept = '';
  private depth = 0;
  private start = -1;
  private inText = false;
  private escaped = false;
  private inFeatures = false;
  private key = '';
  private keyStart = -1;

  *cut(chunk: string): Generator<string, void, undefined> {
    if (this.collection !== undefined) return yield* this.read(chunk);
    this.head += chunk;
    if (this.head.length >= HEAD) yield* this.begin();
  }

  /** What is left of a short file, and whether the file was whole. */
  *end(): Generator<string, void, undefined> {
    if (this.collection === undefined) yield* this.begin();
    if (this.depth !== 0) throw new BrokenJson('The file ends in the middle.');
  }

  private *begin(): Generator<string, void, undefined> {
    this.collection = /"(?:FeatureCollection"|features"\s*:)/.test(this.head.slice(0, HEAD));
    yield* this.read(this.head);
    this.head = '';
  }

  private *read(text: string): Generator<string, void, undefined> {
    const from = this.kept.length;
    const all = this.kept + text;
    for (let at = from; at < all.length; at++) {
      const letter = all[at];
      if (this.inText) {
        if (this.escaped) this.escaped = false;
        else if (letter === '\\') this.escaped = true;
        else if (letter === '"') {
          this.inText = false;
          if (this.keyStart >= 0) this.key = all.slice(this.keyStart, at);
          this.keyStart = -1;
        }
      } else if (letter === '"') {
        this.inText = true;
        this.keyStart = this.depth === 1 && this.start < 0 ? at + 1 : -1;
      } else if (letter === '{' || letter === '[') {
        if (this.start < 0 && letter === '{' && this.isFeature()) this.start = at;
        this.depth++;
        if (letter === '[' && this.depth === 2 && this.key === 'features') this.inFeatures = true;
      } else if (letter === '}' || letter === ']') {
        this.depth--;
        if (this.depth < 0) throw new BrokenJson('A bracket closes that was never opened.');
        if (this.start >= 0 && letter === '}' && this.depth === this.base()) {
          yield all.slice(this.start, at + 1);
          this.start = -1;
        }
        if (this.depth === 1) this.inFeatures = false;
      }
    }
    const keep = this.start >= 0 ? this.start : this.keyStart >= 0 ? this.keyStart : all.length;
    this.kept = all.slice(keep);
    if (this.start >= 0) this.start = 0;
    if (this.keyStart >= 0) this.keyStart = 0;
  }

  private base(): number {
    return this.collection ? 2 : 0;
  }

  private isFeature(): boolean {
    return this.collection ? this.inFeatures && this.depth === 2 : this.depth === 0;
  }
}
