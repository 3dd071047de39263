/**
 * Whether the reasons that are told carry the matches: takes every told reason out of what is known of one match and judges
 * it again. The demo town, everybody's first twenty, both sides' reasons.
 * Run: npm run bench:faithfulness
 */
import { type Removal, removeEveryReason } from '../support/faithfulness.js';

const SHOWN = 20;
const removals = removeEveryReason(SHOWN);

const share = (of: readonly Removal[], holds: (one: Removal) => boolean): string =>
  `${((100 * of.filter(holds).length) / of.length).toFixed(1)} %`.padStart(9);
const scoreFalls = ({ scoreBefore, scoreAfter }: Removal) => scoreAfter < scoreBefore;
const rankFalls = ({ rankBefore, rankAfter }: Removal) => rankAfter > rankBefore;

console.log(`${removals.length} reasons of the first ${SHOWN} matches of everybody in the demo town.\n`);
console.log('reason       times    score falls   rank falls   places, median');
const kinds = [...new Set(removals.map(({ kind }) => kind))].sort();
for (const kind of [...kinds, null]) {
  const of = removals.filter((one) => kind === null || one.kind === kind);
  const places = of.map(({ rankBefore, rankAfter }) => rankAfter - rankBefore).sort((a, b) => a - b);
  console.log(
    `${(kind ?? 'all').padEnd(10)}${String(of.length).padStart(8)}${share(of, scoreFalls).padStart(15)}` +
      `${share(of, rankFalls).padStart(13)}${String(places[Math.floor(places.length / 2)]).padStart(17)}`,
  );
}
