import type { Business, SearchBusinesses } from '#libs/directory';
import { newBusiness } from '../../../test/support/builders/business.js';
import { findBusiness } from './find-business.js';

const town = [
  { name: "Rosa's Flowers", locality: 'Melbourne', latitude: -37.81, longitude: 144.96 },
  { name: 'Queen St Flower Co', locality: 'Melbourne', latitude: -37.8158, longitude: 144.9606 },
  { name: 'Queen St Flower Co', locality: 'Docklands', latitude: -37.8205, longitude: 144.9435 },
  { name: 'Grattans Flowers', locality: 'Carlton', latitude: -37.8004, longitude: 144.9664 },
  { name: 'Grattans Flowers and Gifts', locality: 'Carlton', latitude: -37.8005, longitude: 144.9664 },
].map((part) => newBusiness(part) as Business);

/** A search that finds everything, as a forgiving one may. */
const search = {
  execute: () => Promise.resolve({ edges: town.map((node) => ({ cursor: '', node })), hasNextPage: false }),
} as unknown as SearchBusinesses;

const find = async (name: string, near?: string) => {
  const { locality, name: found } = await findBusiness(search, name, near);
  return [found, locality];
};

describe('findBusiness', () => {
  it('finds by name, whatever the capitals and punctuation, and prefers the whole name', async () => {
    expect(await find('rosas flowers')).toEqual(["Rosa's Flowers", 'Melbourne']);
    expect(await find('Grattans Flowers')).toEqual(['Grattans Flowers', 'Carlton']);
    expect(await find('Grattans Flowers and')).toEqual(['Grattans Flowers and Gifts', 'Carlton']);
  });

  it('asks which one when several have the name, and takes a place or a town for an answer', async () => {
    await expect(find('Queen St Flower Co')).rejects.toThrow(
      /^2 businesses are called "Queen St Flower Co"\. Say which[^]*Docklands · --near "-37\.82050,144\.94350"$/,
    );
    expect(await find('Queen St Flower Co', 'docklands')).toEqual(['Queen St Flower Co', 'Docklands']);
    expect(await find('Queen St Flower Co', '-37.8205, 144.9435')).toEqual([
      'Queen St Flower Co',
      'Docklands',
    ]);
    await expect(find('Queen St Flower Co', 'Sydney')).rejects.toThrow(
      /^No business is called .* near Sydney\.$/,
    );
    await expect(find('Queen St Flower Co', '51.5,-0.1')).rejects.toThrow(/^No business is called/);
  });

  it('names what is alike when there is no such name', async () => {
    await expect(find('Vasette')).rejects.toThrow(
      /^No business is called "Vasette"\. Did you mean one of these\?\n {2}Rosa's Flowers · Florist · /,
    );
  });
});
