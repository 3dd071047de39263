import { Checks } from '#libs/common';
import type { ChannelKind } from '#libs/directory';
import type { MatchLocale } from '../wording/voice.js';
import { placeholderProblem } from './placeholders.js';

/** A template as an operator writes it. */
export interface TemplateInput {
  readonly locale: MatchLocale;
  readonly title: string;
  readonly text: string;
  readonly theyGet: string;
  readonly youGet: string;
  readonly yourPromise: string;
  readonly theirPromise: string;
  readonly yourChannel?: ChannelKind | null;
  readonly theirChannel?: ChannelKind | null;
  readonly times?: number | null;
}

/** Room is left for what placeholders become. */
const LONGEST = { title: 60, text: 300, theyGet: 500, youGet: 500, yourPromise: 160, theirPromise: 160 };

/** Brings a template into the form it is stored in, and refuses everything that is wrong with it at once. */
export function checkedTemplate(input: TemplateInput) {
  const checks = new Checks();
  const text = (name: keyof typeof LONGEST, label: string): string => {
    const value = checks.text(input[name], label, ['template', name], LONGEST[name]);
    const problem = placeholderProblem(value);
    checks.that(problem === null, 'INVALID', problem ?? '', ['template', name]);
    return value;
  };
  const times = input.times ?? null;
  const sound = times === null || (Number.isInteger(times) && times >= 1 && times <= 100);
  checks.that(sound, 'INVALID', 'How often must be a whole number from 1 to 100.', ['template', 'times']);
  const template = {
    locale: input.locale,
    title: text('title', 'The title'),
    text: text('text', 'The idea'),
    theyGet: text('theyGet', 'What they get'),
    youGet: text('youGet', 'What you get'),
    yourPromise: text('yourPromise', 'What you promise'),
    theirPromise: text('theirPromise', 'What they promise'),
    yourChannel: input.yourChannel ?? null,
    theirChannel: input.theirChannel ?? null,
    times,
  };
  checks.done();
  return template;
}
