import type { TaxonomyLocale } from '#libs/directory';
import { type BalanceFinding, type BalanceLine, customersBy, peopleBy } from './balance.js';

/** Who reads it, and about whom. */
export interface BalanceReader {
  readonly locale: TaxonomyLocale;
  readonly you: string;
  readonly partner: { readonly id: string; readonly name: string };
}

const numbers = { en: new Intl.NumberFormat('en-GB'), de: new Intl.NumberFormat('de-DE') };

/** The finding in a sentence for one of the two. Numbers that are estimated say so. */
export function tellBalance(
  { lines, finding }: { readonly lines: readonly BalanceLine[]; readonly finding: BalanceFinding },
  { locale, you, partner }: BalanceReader,
): string {
  const { by, more } = finding;
  const words = WORDS[locale];
  if (by === null) return words.nothing;
  const count = by === 'customers' ? customersBy : peopleBy;
  const ours = numbers[locale].format(count(lines, you));
  const theirs = numbers[locale].format(count(lines, partner.id));
  const voice = words[by];
  if (more === null) return voice.even(partner.name, ours, theirs);
  return more === you ? voice.you(partner.name, ours, theirs) : voice.them(partner.name, ours, theirs);
}

type Sentence = (partner: string, ours: string, theirs: string) => string;
type Voice = Readonly<Record<'you' | 'them' | 'even', Sentence>>;

const WORDS: Readonly<Record<TaxonomyLocale, { nothing: string; customers: Voice; people: Voice }>> = {
  en: {
    nothing: 'Not enough data yet to say who brought more.',
    customers: {
      you: (partner, ours, theirs) =>
        `You brought ${partner} more customers so far: ${ours} against ${theirs}.`,
      them: (partner, ours, theirs) =>
        `${partner} brought you more customers so far: ${theirs} against ${ours}.`,
      even: (partner, ours, theirs) =>
        `No clear difference so far: ${ours} customers from you, ${theirs} from ${partner}.`,
    },
    people: {
      you: (partner, ours, theirs) =>
        `You showed ${partner} to more people so far: an estimated ${ours} against ${theirs}.`,
      them: (partner, ours, theirs) =>
        `${partner} showed you to more people so far: an estimated ${theirs} against ${ours}.`,
      even: (partner, ours, theirs) =>
        `About as many people on both sides so far: an estimated ${ours} through you, ${theirs} through ${partner}.`,
    },
  },
  de: {
    nothing: 'Noch zu wenig Daten, um zu sagen, wer mehr gebracht hat.',
    customers: {
      you: (partner, ours, theirs) =>
        `Sie haben ${partner} bisher mehr Kundschaft gebracht: ${ours} zu ${theirs}.`,
      them: (partner, ours, theirs) =>
        `${partner} hat Ihnen bisher mehr Kundschaft gebracht: ${theirs} zu ${ours}.`,
      even: (partner, ours, theirs) =>
        `Bisher kein klarer Unterschied: Kundschaft von Ihnen ${ours}, von ${partner} ${theirs}.`,
    },
    people: {
      you: (partner, ours, theirs) =>
        `Sie haben ${partner} bisher mehr Leuten gezeigt: geschätzt ${ours} zu ${theirs}.`,
      them: (partner, ours, theirs) =>
        `${partner} hat Sie bisher mehr Leuten gezeigt: geschätzt ${theirs} zu ${ours}.`,
      even: (partner, ours, theirs) =>
        `Bisher auf beiden Seiten etwa gleich viele Leute: geschätzt ${ours} durch Sie, ${theirs} durch ${partner}.`,
    },
  },
};
