import type { Category, ChannelKind, VisitFrequency, VisitMode } from '#libs/directory';
import type { BusinessSheet, ChannelSheet } from '../businesses/sheet.js';
import type { Address } from '../place-businesses.js';
import type { Random } from '../random.js';

/** Customers a small business of such a kind has in a usual month. */
const CUSTOMERS: Record<VisitFrequency, number> = {
  daily: 2_300,
  weekly: 1_250,
  monthly: 420,
  yearly: 150,
  'once-in-a-while': 330,
  'once-in-a-lifetime': 22,
};

/** Those who come by appointment or for a project come back, so there are fewer of them. */
const SHARE: Record<VisitMode, number> = { impulse: 1, errand: 1, appointment: 0.55, project: 0.35 };

/** People who pass a window in a month, by metres from Market Square. */
const passersBy = (metres: number): number =>
  metres < 170 ? 3_300 : metres < 400 ? 1_800 : metres < 800 ? 850 : 340;

const NEWSLETTERS = [
  'Monday letter',
  'Letter to customers',
  'Thursday e-mail',
  'News once a month',
  'Letter with the seasons',
];
const SOCIAL = ['Pictures online', 'Photographs of the week', 'Short films', 'Behind the counter online'];
const EVENTS = ['Open evening', 'First-Friday evening', 'Stall at the makers fair', 'Workshop nights'];

/** Where the business can show a partner, with a reach an honest owner would write down. */
export function channelsOf(
  sheet: BusinessSheet,
  category: Category,
  { fromSquare, street }: Address,
  random: Random,
): ChannelSheet[] {
  if (sheet.channels) return [...sheet.channels];
  const { mode, frequency } = category.visit;
  const walkIn = mode === 'impulse' || mode === 'errand';
  const mobile = !walkIn && (sheet.travels ?? 0) > (mode === 'project' ? 0 : 14);
  const central = fromSquare < 400 ? 1.15 : 0.85;
  const customers = CUSTOMERS[frequency] * central * SHARE[mode] * random.between(0.65, 1.35);
  const list: ChannelSheet[] = [];
  const add = (kind: ChannelKind, name: string, reach: number, counted = false) =>
    list.push({
      kind,
      name,
      reach: counted ? Math.max(6, Math.round(reach)) : honest(reach),
      ...(counted ? { counted } : {}),
    });

  if (walkIn) add('counter_card', 'Card by the till', customers * 0.6);
  if (mode === 'appointment' && !mobile) add('counter_card', 'Card in the waiting area', customers * 0.8);
  if (!mobile) add('window', `Window on ${street}`, passersBy(fromSquare) * random.between(0.7, 1.1));
  if (walkIn && random.chance(0.45))
    add(
      'packaging',
      random.pick(['Paper bags', 'Sticker on every parcel', 'Label on the box']),
      customers * 0.5,
    );
  if (walkIn && random.chance(0.3)) add('receipt', 'Line on the receipt', customers * 0.9);
  if (mode === 'appointment' || mode === 'project') {
    add(
      'staff_word',
      mode === 'project' ? 'Word at the first visit' : 'Word during the appointment',
      customers * 0.7,
      random.chance(0.4),
    );
  }
  if (sheet.travels && mode === 'project')
    add('website', 'Page of people we work with', customers * random.between(4, 9));
  if (random.chance(0.62))
    add(
      'newsletter',
      random.pick(NEWSLETTERS),
      90 + customers * random.between(0.3, 0.9),
      random.chance(0.6),
    );
  if (random.chance(0.55) || list.length < 2) add('social', random.pick(SOCIAL), random.between(120, 1_100));
  if (category.visit.dwellMinutes >= 45 && !mobile && random.chance(0.4))
    add('event', random.pick(EVENTS), random.between(18, 90), random.chance(0.5));
  return list;
}

/** Two significant figures: nobody knows more without counting. */
function honest(reach: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(reach)) - 1);
  return Math.max(5, Math.round(reach / size) * size);
}
