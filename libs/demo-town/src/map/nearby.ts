import type { Spot } from './plane.js';
import { knownFrame } from './shapes.js';

const SIDE = 100;
const box = (metres: number): number => Math.floor(metres / SIDE);

/** Finds the few things whose frame may hold a spot, without asking all of them. */
export class Nearby<T> {
  private readonly boxes = new Map<string, T[]>();

  constructor(things: readonly T[], shapeOf: (thing: T) => readonly Spot[]) {
    for (const thing of things) {
      const { west, south, east, north } = knownFrame(shapeOf(thing));
      for (let u = box(west); u <= box(east); u++) {
        for (let v = box(south); v <= box(north); v++) this.put(`${u} ${v}`, thing);
      }
    }
  }

  at([u, v]: Spot): readonly T[] {
    return this.boxes.get(`${box(u)} ${box(v)}`) ?? [];
  }

  private put(key: string, thing: T): void {
    const things = this.boxes.get(key);
    if (things) things.push(thing);
    else this.boxes.set(key, [thing]);
  }
}
