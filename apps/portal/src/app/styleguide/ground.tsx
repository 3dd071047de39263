import { Crest, CrestRow, type CrestColour } from '../../components/crest/crest.js';
import { motifs, type Motif } from '../../components/crest/motifs.js';
import { Duet, type Fit } from '../../components/duet.js';
import { Logo, Mark } from '../../components/mark.js';
import { Row, Section } from './section.js';

const colours = [
  ['paper', 'page'],
  ['surface', 'cards'],
  ['sunken', 'wells'],
  ['ink', 'text'],
  ['ink-2', 'second text'],
  ['spruce', 'you, action'],
  ['spruce-soft', 'for you'],
  ['marigold', 'them'],
  ['marigold-soft', 'for them'],
  ['tomato', 'now'],
  ['tomato-soft', 'now, quiet'],
  ['sky', 'crests'],
  ['plum', 'crests'],
] as const;
const crestColours: CrestColour[] = ['SPRUCE', 'MARIGOLD', 'TOMATO', 'PLUM', 'SKY'];
const fits: [Fit, Fit][] = [
  ['STRONG', 'STRONG'],
  ['GOOD', 'STRONG'],
  ['STRONG', 'FAIR'],
  ['FAIR', 'STRONG'],
  ['GOOD', 'GOOD'],
  ['FAIR', 'FAIR'],
];

/** Mark, colours, type, crests and the two doors. */
export function Ground() {
  return (
    <>
      <Section title="Mark" about="Two doorways that overlap; what they share is the colour of a meeting.">
        <Row label="Mark and name">
          <Mark className="h-[60px] w-[68px]" />
          <Logo />
        </Row>
      </Section>
      <Section
        title="Colour"
        about="Spruce is you and the thing to do, marigold is them, tomato is now. A word or a shape always says it too."
      >
        <ul className="grid list-none grid-cols-[repeat(auto-fill,minmax(128px,1fr))] gap-3 p-0">
          {colours.map(([name, use]) => (
            <li key={name} className="text-xs">
              <span
                className="mb-1.5 block h-14 rounded-2 border border-line"
                style={{ background: `var(--${name})` }}
              />
              <b className="block">{name}</b>
              <span className="text-ink-2">{use}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Type" about="Bricolage Grotesque for names and headlines, Figtree for everything else.">
        <div className="grid gap-3">
          <p className="font-head text-2xl leading-tight font-[700] tracking-tight">
            Six neighbours worth knowing
          </p>
          <p className="font-head text-xl font-[700]">Counter cards and a kind word</p>
          <p className="text-l">Nothing is agreed until you say so.</p>
          <p>They serve the people you serve, at the same moment, with something you don’t sell.</p>
          <p className="text-s text-ink-2">Wedding photographer, 450 m, Mill Lane</p>
          <p className="text-xs text-ink-3">Yesterday, 17:40</p>
          <p>
            <a className="link" href="#type">
              A link in a sentence
            </a>
          </p>
        </div>
      </Section>
      <Section
        title="Crests"
        about="A drawn motif from the category in the colour of the business; the same business always has the same."
      >
        <ul className="grid list-none grid-cols-[repeat(auto-fill,minmax(76px,1fr))] gap-3 p-0">
          {(Object.keys(motifs) as Motif[]).map((motif, index) => (
            <li key={motif} className="grid justify-items-center gap-1 text-2xs text-ink-2">
              <Crest motif={motif} colour={crestColours[index % crestColours.length] ?? 'SPRUCE'} size="l" />
              {motif}
            </li>
          ))}
        </ul>
        <Row label="Sizes, and side by side">
          <Crest motif="flower" colour="SPRUCE" size="s" />
          <Crest motif="flower" colour="SPRUCE" />
          <Crest motif="flower" colour="SPRUCE" size="l" />
          <Crest motif="flower" colour="SPRUCE" size="xl" />
          <CrestRow
            crests={[
              { motif: 'flower', colour: 'SPRUCE' },
              { motif: 'camera', colour: 'PLUM' },
            ]}
          />
        </Row>
      </Section>
      <Section title="Duet" about="Two doors, tall or short: how good a match is for each side.">
        <div className="flex flex-wrap gap-8">
          {fits.map(([you, them]) => (
            <Duet key={`${you}${them}`} forYou={you} forThem={them} words />
          ))}
        </div>
      </Section>
    </>
  );
}
