import { plain } from '../taxonomy/words.js';
import { chainNames } from './chain-names.data.js';

/** Words after a chain's name that only say which branch, or which company behind it. */
const tails = new Set(
  (
    'pty ltd limited inc llc plc gmbh ag co kg corporation group holdings store stores shop express metro city central ' +
    'australia international the of and branch retail management'
  ).split(' '),
);

const sets = new Map<string, ReadonlySet<string>>();

function known(country: string): ReadonlySet<string> {
  const key = country.toLowerCase();
  let names = sets.get(key);
  if (!names) {
    const lists = [chainNames['001'], chainNames[key]];
    names = new Set(lists.flatMap((list) => list?.split(/[|\n]/).filter(Boolean) ?? []));
    sets.set(key, names);
  }
  return names;
}

/** Whether the name is that of a known chain in this country, as it is or with only the branch behind it ("Subway Docklands"). */
export function isKnownChain(name: string, country: string, locality: string): boolean {
  const names = known(country);
  const words = plain(name).split(' ');
  const place = new Set(plain(locality).split(' '));
  for (let length = words.length; length > 0; length--) {
    if (names.has(words.slice(0, length).join(' '))) return true;
    const last = words[length - 1] ?? '';
    if (!tails.has(last) && !place.has(last) && !/^\d+$/.test(last)) return false;
  }
  return false;
}
