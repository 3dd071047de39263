import fc from 'fast-check';
import { Refusal } from '#libs/common';
import type { PlayNames, PlayWords } from '../plays/play.js';
import { PLACEHOLDERS, placeholderProblem, wordingOf } from './placeholders.js';
import { checkedTemplate, type TemplateInput } from './template-input.js';

const names: PlayNames = {
  you: 'Bloom',
  them: 'Kestrel',
  yourNeed: 'flowers',
  theirNeed: 'photographs',
  moment: null,
  yourReach: 'about 900 people a month',
  theirReach: null,
  yourOffering: 'bridal bouquets',
  theirOffering: null,
};
const words = (text: string): PlayWords => ({
  title: text,
  text,
  theyGet: text,
  youGet: text,
  yourPromise: text,
  theirPromise: text,
});

describe('placeholders', () => {
  it('become what the profiles say, or the nearest to it', () => {
    const text =
      '{you}|{them}|{yourNeed}|{theirNeed}|{yourReach}|{theirReach}|{yourOffering}|{theirOffering}';
    const filled =
      'Bloom|Kestrel|flowers|photographs|about 900 people a month|your customers|bridal bouquets|photographs';
    expect(wordingOf(words(text), 'en')(names)).toEqual(words(filled));
    expect(wordingOf(words('{theirReach}'), 'de')(names).title).toBe('Ihre Kunden');
  });

  it('are refused with a sentence that says what to do', () => {
    expect(placeholderProblem('A card of {partner}')).toBe(
      '{partner} is not known. Use one of {you}, {them}, {yourNeed}, {theirNeed}, {yourReach}, {theirReach}, {yourOffering}, {theirOffering}.',
    );
    expect(placeholderProblem('A card of {them')).toContain('A curly bracket is open');
    expect(placeholderProblem('}')).toContain('A curly bracket is open');
    expect(placeholderProblem('A card of {them}')).toBeNull();
  });

  it('leave no curly bracket in anything that was found sound', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(...PLACEHOLDERS).map((name) => `{${name}}`),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        fc.pre(placeholderProblem(text) === null);
        expect(wordingOf(words(text), 'en')(names).title).not.toMatch(/[{}]/);
      }),
    );
  });
});

it('tells everything that is wrong with a template at once', () => {
  const input: TemplateInput = { locale: 'en', ...words('Fine'), title: ' ', theyGet: '{x}', times: 0.5 };
  try {
    checkedTemplate(input);
    throw new Error('It was not refused.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.problems.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID', 'template.times'],
      ['REQUIRED', 'template.title'],
      ['INVALID', 'template.theyGet'],
    ]);
  }
});
