import type { TownLabel } from './town-base.js';

export interface PlacedLabel extends TownLabel {
  px: number;
  py: number;
  size: number;
}

/** Pixels per metre from which a rank is written. */
const from = [0, 0, 0.08, 0.3, 0.75];

/** Which names are written at this scale, none over another and each street once in view. */
export function placeLabels(
  labels: TownLabel[],
  toPixels: (x: number, y: number) => [number, number],
  scale: number,
  size: { width: number; height: number },
  pins: [number, number][],
): PlacedLabel[] {
  const taken = pins.map(([x, y]) => ({ left: x - 18, right: x + 18, top: y - 46, bottom: y }));
  const said = new Set<string>();
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    if (scale < (from[label.rank] ?? 1) || said.has(label.name)) continue;
    if (label.rank === 1 && scale > 0.25) continue;
    const [px, py] = toPixels(label.x, label.y);
    const letters = label.rank <= 2 ? 13 : 11.5;
    const [length, turn] = [label.name.length * letters * 0.58, (label.angle * Math.PI) / 180];
    const half = {
      x: (Math.abs(Math.cos(turn)) * length + Math.abs(Math.sin(turn)) * letters) / 2 + 4,
      y: (Math.abs(Math.sin(turn)) * length + Math.abs(Math.cos(turn)) * letters) / 2 + 4,
    };
    const box = { left: px - half.x, right: px + half.x, top: py - half.y, bottom: py + half.y };
    if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height) continue;
    if (
      taken.some((t) => t.left < box.right && box.left < t.right && t.top < box.bottom && box.top < t.bottom)
    )
      continue;
    taken.push(box);
    said.add(label.name);
    placed.push({ ...label, px, py, size: letters });
  }
  return placed;
}
