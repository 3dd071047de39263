import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/:root\[data-theme=.dark.\]/);

function tokens(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [a = 0, b = 0] = [luminance(first), luminance(second)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

/** Text needs 4.5:1, edges and shapes that carry meaning 3:1. */
const text: Record<string, string[]> = {
  ink: ['paper', 'surface', 'sunken', 'spruce-soft', 'marigold-soft', 'tomato-soft', 'sky-soft', 'plum-soft'],
  'ink-2': ['paper', 'surface', 'sunken'],
  'ink-3': ['paper', 'surface', 'sunken'],
  spruce: ['paper', 'surface'],
  'spruce-deep': ['spruce-soft', 'surface', 'paper'],
  'on-spruce': ['spruce', 'spruce-deep'],
  'marigold-ink': ['marigold-soft', 'surface', 'paper'],
  'on-marigold': ['marigold'],
  tomato: ['paper', 'surface'],
  'tomato-ink': ['tomato-soft', 'surface', 'paper'],
  'tomato-deep': ['surface', 'paper'],
  'on-tomato': ['tomato', 'tomato-deep'],
  sky: ['sky-soft', 'surface'],
  plum: ['plum-soft', 'surface'],
  paper: ['ink'],
  'on-saved': ['saved'],
  'map-label': ['map-land', 'map-block', 'map-street', 'map-park', 'map-water', 'map-square'],
};
const shapes: Record<string, string[]> = {
  field: ['paper', 'surface'],
  spruce: ['map-land', 'map-street', 'surface', 'spruce-soft'],
  tomato: ['surface', 'paper', 'sunken'],
};

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('%s tokens', (_name, values) => {
  const pairs = (table: Record<string, string[]>) =>
    Object.entries(table).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
  const ratio = (front: string, ground: string) =>
    contrast(values.get(front) ?? '', values.get(ground) ?? '');

  it.each(pairs(text))('text %s on %s reads', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))('shape %s on %s shows', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('dark defines every colour of light', () => {
  expect([...tokens(dark).keys()].sort()).toEqual([...tokens(light).keys()].sort());
});
