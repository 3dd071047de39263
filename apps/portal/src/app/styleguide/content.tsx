import { CalendarClock, DoorOpen, Fingerprint, Undo2 } from 'lucide-react';
import { Banner } from '../../components/banner.js';
import { Beam } from '../../components/beam.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Crest } from '../../components/crest/crest.js';
import { Duet } from '../../components/duet.js';
import { EmptyState } from '../../components/empty-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { TermsTable } from '../../components/terms-table.js';
import { Timeline } from '../../components/timeline.js';
import { Section } from './section.js';

function Cards() {
  return (
    <Section
      title="Cards"
      about="An awning in the colour of the business, as a shopfront has; the chosen card lifts."
    >
      <div className="grid gap-4 md:grid-cols-2">
        <Card awning="PLUM">
          <div className="flex items-center gap-3.5">
            <Crest motif="camera" colour="PLUM" size="l" />
            <div className="min-w-0 flex-1">
              <h3 className="text-[1.32rem]">Kestrel Photography</h3>
              <p className="text-s text-ink-2">Wedding photographer</p>
            </div>
            <Duet forYou="STRONG" forThem="STRONG" words />
          </div>
        </Card>
        <Card awning="MARIGOLD" selected>
          <div className="flex items-center gap-3.5">
            <Crest motif="cake" colour="MARIGOLD" size="l" />
            <div className="min-w-0 flex-1">
              <h3 className="text-[1.32rem]">Crumb & Sons and their Celebration Cakes of the Old Town</h3>
              <p className="text-s text-ink-2">Chosen, with a long name</p>
            </div>
          </div>
        </Card>
      </div>
    </Section>
  );
}

function Agreement() {
  return (
    <Section
      title="Terms, estimate and history"
      about="Who promises what, side by side; what changed is marked with a word, a sign and a line."
    >
      <Banner tone="now" icon={<Undo2 aria-hidden="true" />}>
        Your turn: Kestrel changed two things. Open until Friday 4 December.
      </Banner>
      <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,1fr)_300px]">
        <TermsTable
          sides={[
            {
              side: 'you',
              title: 'You promise',
              empty: 'Nothing yet',
              promises: [
                { key: '1', what: 'Kestrel’s card by the till, 7 December to 17 January' },
                { key: '2', what: 'One paragraph in your newsletter, 1,400 readers', change: 'removed' },
              ],
            },
            {
              side: 'them',
              title: 'Kestrel promises',
              empty: 'Nothing yet',
              promises: [
                { key: '1', what: 'Your card in the studio' },
                { key: '2', what: 'Two portraits of your window for your own use', change: 'added' },
              ],
            },
          ]}
          rows={[
            {
              key: 'estimate',
              sunken: true,
              text: (
                <Beam
                  title="What each of you is likely to bring the other"
                  unit="people"
                  rows={[
                    { side: 'you', label: 'You get', low: 20, likely: 30, high: 45 },
                    { side: 'them', label: 'They get', low: 25, likely: 36, high: 50 },
                  ]}
                >
                  <b>About even.</b> One more week of your card would make it quite even.
                </Beam>
              ),
            },
            { key: 'period', icon: <CalendarClock aria-hidden="true" />, text: 'Six weeks from 7 December' },
            {
              key: 'exit',
              icon: <DoorOpen aria-hidden="true" />,
              text: 'Either of you can stop with a week’s notice.',
            },
            {
              key: 'hash',
              icon: <Fingerprint aria-hidden="true" />,
              text: 'Accepting means exactly this version.',
            },
          ]}
        />
        <Timeline
          items={[
            {
              key: '1',
              side: 'them',
              title: 'Kestrel changed two things',
              when: 'Today, 09:12, by e-mail',
              note: 'The 12th is our busiest Saturday. And let me photograph that window, it deserves it.',
            },
            { key: '2', side: 'you', title: 'You proposed', when: 'Monday, 11:03' },
            { key: '3', side: 'ahead', when: 'Closes on Friday 4 December' },
          ]}
        />
      </div>
    </Section>
  );
}

function Waiting() {
  return (
    <Section title="Nothing yet, and nearly there">
      <Banner tone="you">Rosa’s Flowers and Kestrel now work together.</Banner>
      <Banner tone="them">They have enough proposals just now.</Banner>
      <Banner>Answers are kept for a year.</Banner>
      <EmptyState title="Nobody saved yet" action={<Button kind="secondary">See who is around</Button>}>
        Save a neighbour to think it over. They are not told.
      </EmptyState>
      <div className="grid gap-2" aria-hidden="true">
        <Skeleton className="h-7 w-1/2" />
        <Skeleton className="h-4 w-4/5" />
        <Skeleton className="h-4 w-3/5" />
      </div>
    </Section>
  );
}

/** What is read rather than pressed. */
export function Content() {
  return (
    <>
      <Cards />
      <Agreement />
      <Waiting />
    </>
  );
}
