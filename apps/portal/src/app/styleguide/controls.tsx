import { Bookmark, Footprints, PenLine, X } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Chip, ChipRow } from '../../components/chip.js';
import { Combobox } from '../../components/combobox.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { TextArea, TextField } from '../../components/field.js';
import { Select } from '../../components/select.js';
import { ShowMore } from '../../components/show-more.js';
import { TabLink, Tabs } from '../../components/tabs.js';
import { Count, Tag } from '../../components/tag.js';
import { Row, Section } from './section.js';

const streets = ['Market Square', 'Mill Lane', 'Abbey Street', 'Bridge Street', 'Quayside', 'Lantern Street'];
const channels = [
  { value: 'COUNTER', label: 'Counter card' },
  { value: 'NEWSLETTER', label: 'Newsletter' },
  { value: 'WINDOW', label: 'Window' },
] as const;
type ChannelValue = (typeof channels)[number]['value'];

function Buttons() {
  const [open, setOpen] = useState(false);
  return (
    <Section title="Buttons" about="One primary action in a place. Each is at least 44 pixels high.">
      <Row label="Kinds">
        <Button>
          <PenLine aria-hidden="true" />
          Propose this
        </Button>
        <Button kind="secondary">
          <Bookmark aria-hidden="true" />
          Save
        </Button>
        <Button kind="soft">Saved</Button>
        <Button kind="ghost">
          <X aria-hidden="true" />
          Not for us
        </Button>
        <Button kind="danger">End the partnership</Button>
        <LinkButton to="/styleguide" kind="secondary">
          A link
        </LinkButton>
      </Row>
      <Row label="Busy, disabled, long">
        <Button busy>Sending</Button>
        <Button disabled>Send</Button>
        <Button kind="secondary" disabled>
          Save
        </Button>
        <Button kind="secondary" className="w-56">
          Geschäftspartnerschaftsvereinbarung vorschlagen
        </Button>
      </Row>
      <Row label="Opens something">
        <Button kind="secondary" onClick={() => setOpen(true)}>
          Open a dialog
        </Button>
        <Button
          kind="secondary"
          onClick={() =>
            toast('Kestrel will not be suggested again.', {
              action: { label: 'Undo', onClick: () => toast('Kestrel is back.') },
            })
          }
        >
          Show a toast
        </Button>
        <Button
          kind="secondary"
          onClick={() => toast.error('We could not reach the server, so nothing was changed.')}
        >
          Show a failure
        </Button>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Send to Kestrel Photography"
          about="This is what they will see. They can answer by e-mail."
          actions={
            <>
              <Button kind="secondary" onClick={() => setOpen(false)}>
                Not yet
              </Button>
              <Button onClick={() => setOpen(false)}>Send it</Button>
            </>
          }
        >
          <TextArea
            label="A word along with it"
            defaultValue="We pass your studio on our way to the market."
          />
        </Dialog>
      </Row>
    </Section>
  );
}

function Fields() {
  const [street, setStreet] = useState<string | null>(null);
  const [channel, setChannel] = useState<ChannelValue | null>(null);
  const [checked, setChecked] = useState(false);
  return (
    <Section title="Forms" about="Label above, help under it, the error beside the field and in a summary.">
      <Row label="The summary takes the focus when it appears">
        <Button kind="secondary" onClick={() => setChecked(!checked)}>
          {checked ? 'Hide the summary' : 'Show the summary'}
        </Button>
      </Row>
      {checked && <ErrorSummary errors={[{ message: 'Write what they get.', fieldId: 'guide-error' }]} />}
      <div className="grid max-w-xl gap-5">
        <TextField label="Name of the shop" placeholder="Rosa’s Flowers" />
        <TextField
          label="Website"
          help="The address people see, for example rosas.example."
          optional
          defaultValue="rosas.example"
        />
        <TextField
          id="guide-error"
          label="What they get"
          error="Write what they get. A proposal without it cannot be sent."
        />
        <TextField label="Not yours to change" disabled defaultValue="Lode" />
        <TextArea label="Your story" help="Two or three sentences are enough." />
        <Select
          label="Channel"
          options={channels}
          value={channel}
          onChange={setChannel}
          placeholder="Choose one"
        />
        <Combobox
          label="Street"
          items={streets}
          value={street}
          onChange={setStreet}
          labelOf={(one) => one}
          keyOf={(one) => one}
          empty="No street by that name."
        />
        <div>
          <Checkbox label="We deliver" help="Within the town" defaultChecked />
          <Checkbox label="Open on Sundays" />
          <Checkbox label="Not possible here" disabled />
          <Checkbox radio name="guide" label="One of these" defaultChecked />
          <Checkbox radio name="guide" label="Or the other" />
        </div>
      </div>
    </Section>
  );
}

function Small() {
  const [pressed, setPressed] = useState(true);
  return (
    <Section title="Chips, tags and tabs">
      <ChipRow label="Filters">
        <Chip pressed={pressed} onClick={() => setPressed(!pressed)}>
          Best for both
        </Chip>
        <Chip pressed={!pressed} onClick={() => setPressed(!pressed)}>
          <Footprints aria-hidden="true" />
          Walkable
        </Chip>
        <Chip pressed={false} disabled>
          Not now
        </Chip>
      </ChipRow>
      <Row label="Tags and counts">
        <Tag>Not a member yet</Tag>
        <Tag tone="you">You</Tag>
        <Tag tone="them">Them</Tag>
        <Tag tone="now">Your turn</Tag>
        <Tag tone="sky">Fictional</Tag>
        <Count value={2} label="2 waiting" />
        <Count value={140} label="140 waiting" />
      </Row>
      <Tabs label="Example tabs">
        <TabLink to="/styleguide" current>
          Suggested
        </TabLink>
        <TabLink to="/styleguide" current={false}>
          Saved
        </TabLink>
        <TabLink to="/styleguide" current={false}>
          Set aside
        </TabLink>
      </Tabs>
      <ShowMore hasMore busy={false} onMore={() => toast('Here they would come.')} />
    </Section>
  );
}

/** Everything that can be pressed or typed into. */
export function Controls() {
  return (
    <>
      <Buttons />
      <Fields />
      <Small />
    </>
  );
}
