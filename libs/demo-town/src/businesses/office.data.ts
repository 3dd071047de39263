import type { BusinessSheet } from './sheet.js';

/** Advice, paper and pixels. */
export const office: readonly BusinessSheet[] = [
  {
    name: 'Ledger & Lark',
    category: 'accountant',
    at: 'Corn Street',
    owner: 'Esther Lark',
    story:
      'Accounts for shops of one to twenty people. Answers in sentences and once moved a client to tears of relief.',
    sells: ['Year-end accounts £££', 'Start-up hour £', 'Payroll ££'],
  },
  {
    name: 'Shoebox Bookkeeping',
    category: 'bookkeeper',
    at: 'Hazel Grove',
    owner: 'Dilys Hopkin',
    story: 'Bring the shoebox. No tutting.',
    sells: ['Monthly books ££', 'Rescue week ££'],
    travels: 15,
  },
  {
    name: 'Crane, Teasdale & Wu',
    category: 'lawyer',
    at: 'Cooper Street',
    owner: 'Victoria Wu',
    story:
      'Leases, wills and the sale of houses, in letters you can read once. The Teasdale is long dead and still has a peg.',
    sells: ['Buying a house £££', 'Wills ££', 'Shop leases £££'],
  },
  {
    name: 'Long View Money',
    category: 'financial-planner',
    at: 'Chapel Row',
    owner: 'Anselm Drury',
    story:
      'Draws the rest of your life on one sheet of paper, then asks what is missing. Fixed fee, nothing to sell.',
    sells: ['The one-sheet plan £££', 'Yearly check ££'],
  },
  {
    name: 'Old Valley Insurance',
    category: 'insurance-agent',
    at: 'High Street',
    owner: 'Maureen Tully',
    story: 'A person on the telephone. Insures barns, vans, brass bands and one travelling circus.',
    sells: ['Home and contents ££', 'Shop insurance ££', 'Wedding insurance £'],
  },
  {
    name: 'Lode Savings Bank',
    category: 'bank',
    at: 'Market Square',
    owner: 'Percival Goode',
    story:
      'Lends in the valley what the valley saves. Loans up to the price of an oven are decided the same week, by a baker, a teacher and a farmer.',
    sells: ['Current account £', 'Oven loan ££', 'School savings club £'],
  },
  {
    name: 'Good Neighbour HR',
    category: 'hr-consultant',
    at: 'Priory Road',
    owner: 'Chidi Anozie',
    story:
      'First contracts, first quarrels, first parental leave: for shops that have just become somebody’s boss.',
    sells: ['First hire pack ££', 'On-call advice ££'],
    travels: 30,
  },
  {
    name: 'Plug & Pray IT',
    category: 'it-consultant',
    at: 'Button Lane',
    owner: 'Saskia Brandt',
    story:
      'Keeps tills, phones and doctors running. Answers before the third ring and never says "have you tried".',
    sells: ['Support by the month ££', 'Till and card set-up ££', 'Backups that work ££'],
    travels: 25,
  },
  {
    name: 'Ink & Anchor Print',
    category: 'print-shop',
    at: 'Wharf Street',
    owner: 'Jonas Ekholm',
    story:
      'Letterpress at the front, quick prints at the back. Invitations, menus, counter cards while you have a coffee.',
    sells: ['Wedding invitations ££', 'Counter cards by lunchtime £', 'Posters £'],
  },
  {
    name: 'Studio Halfpenny',
    category: 'graphic-designer',
    at: 'Bell Lane',
    owner: 'Ravi Halfpenny',
    story: 'Signs, labels and the lettering on nine of the shops you walked past to get here.',
    sells: ['A new sign £££', 'Labels and menus ££', 'Shopfront advice £'],
  },
  {
    name: 'Paperboat Web',
    category: 'web-designer',
    at: 'Honey Lane',
    owner: 'Elin Roberts',
    story:
      'Small websites that load on a bus. You can change the opening hours yourself; she checks that you can.',
    sells: ['A five-page website £££', 'Yearly tidy ££'],
  },
  {
    name: 'Loud Hailer',
    category: 'marketing-agency',
    at: 'Loom Street',
    owner: 'Gus Pemberley',
    story: 'Markets, fairs and launches. Their own slogan took two years.',
    sells: ['Launch campaign £££', 'Newsletter by the month ££'],
  },
  {
    name: 'Plain Words',
    category: 'copywriter',
    at: 'Skylark Road',
    owner: 'Judith Amble',
    story: 'Writes menus, labels and eulogies. Charges by what she takes out.',
    sells: ['A page made plain ££', 'Product names ££'],
    travels: 20,
  },
  {
    name: 'Mugs & Hugs Promotions',
    category: 'promotional-products-agency',
    at: 'Signal Street',
    owner: 'Trish Beamish',
    story:
      'Tote bags, pencils, bandstand cushions: your name on something that is kept. No plastic tat since 2019.',
    sells: ['Tote bags ££', 'Enamel mugs ££'],
    travels: 40,
  },
  {
    name: 'Post & Parcel',
    category: 'shipping-center',
    at: 'South Parade',
    owner: 'Tunde Bakare',
    story: 'Packs awkward things: antlers, cakes, a harp. Collects from any shop on the square at four.',
    sells: ['Parcels £', 'Packing ££', 'Four o’clock collection £'],
  },
  {
    name: 'Blotter & Nib',
    category: 'office-supply-store',
    at: 'Cloth Street',
    owner: 'Marguerite Osborne',
    story:
      'Ink in forty colours, ledgers for the stubborn and the only working typewriter ribbon stock for miles.',
    sells: ['Fountain pens ££', 'Office order by bike £', 'Calligraphy class ££'],
    travels: 4,
  },
  {
    name: 'Desk & Chair Exchange',
    category: 'office-furniture-store',
    at: 'Chimney Street',
    owner: 'Leon Fitch',
    story: 'Good chairs from companies that over-hoped.',
    sells: ['Second-hand desks ££', 'Office clearance ££'],
    rhythm: 'yard',
    travels: 60,
  },
];
