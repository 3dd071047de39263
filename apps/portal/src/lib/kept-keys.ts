/** Idempotency keys of requests whose answer has not arrived: asking again with the same request uses the same key. */
export class KeptKeys {
  private readonly keys = new Map<string, string>();

  /** The key of a request: the one it had when its answer was lost, otherwise a new one. */
  of(request: object): string {
    const name = JSON.stringify(request);
    const key = this.keys.get(name) ?? crypto.randomUUID();
    this.keys.set(name, key);
    return key;
  }

  /** Forgets a key, because its request has been answered: the same request is a new one from now on. */
  answered(key: string): void {
    for (const [name, kept] of this.keys) if (kept === key) this.keys.delete(name);
  }
}
