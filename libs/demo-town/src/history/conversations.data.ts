import type { PastConversation, PastMark } from './past.js';

/** What the neighbours wrote to each other. */
export const conversations: readonly PastConversation[] = [
  {
    between: ["Rosa's Flowers", 'Hollin Barn'],
    messages: [
      [
        1,
        5.2,
        'Hello Rosa, the Aldersons saw your arch at the Priory and will not stop talking about it. Could it be made free-standing? Our beams are listed and I may not put a single nail in.',
      ],
      [
        0,
        5.0,
        'Hello Rowena, yes: it stands on two trays with stones in them. It needs a floor that does not slope more than your car park does.',
      ],
      [1, 4.8, 'The floor slopes like a ship. I will get Hamish to look at it.'],
      [0, 4.7, 'Wedges, then. I have a box of them, they live in the van.'],
      [
        1,
        0.12,
        'Hamish says wedges are fine. Two more things: can you come to our open day on the 14th, and do you have a card I can put in the guide? Three couples asked this week.',
      ],
    ],
    unreadBy: 0,
  },
  {
    between: ["Rosa's Flowers", 'Kettle & Kin'],
    messages: [
      [
        0,
        24.1,
        'Orla, I have put what we talked about into a proposal so that neither of us forgets. Change whatever you like.',
      ],
      [1, 22.2, 'Read it twice and accepted it once. Tuesday suits us, the corner is empty until ten.'],
      [0, 17.0, 'First one is in the green jug. If it is too tall for talking over, tell me.'],
      [1, 16.6, 'It is perfect. A man proposed beside it. I am not making this up.'],
      [0, 16.5, 'I will want that in writing for the Monday letter.'],
      [1, 3.1, 'The jug has a chip. My fault. Do you have another, or shall I buy one from Tuppenny Parcel?'],
      [0, 3.0, 'Keep it, it has character. See you on Tuesday.'],
    ],
  },
  {
    between: ['Tansy & Thread Weddings', "Rosa's Flowers"],
    messages: [
      [
        0,
        9.4,
        'Rosa, are you taking anything for the second Saturday in May? Small, forty people, the garden at the Corn Exchange.',
      ],
      [
        1,
        9.3,
        'I am, if they like what grows in May. No peonies before the 20th, whatever the magazines say.',
      ],
      [0, 9.3, 'They will like what I tell them to like.'],
    ],
  },
  {
    between: ['Kestrel Photography', 'Halcyon Hair'],
    messages: [
      [1, 37.0, 'We are in. The upstairs light is best before eleven, so send us your early brides.'],
      [0, 36.8, 'I will. The album is at the binder on Cloth Street and should be with you next week.'],
      [1, 12.4, 'Album arrived. Two clients asked for your number before the kettle boiled.'],
    ],
  },
  {
    between: ['Crust & Company', 'Doorstep & Rye'],
    messages: [
      [1, 31.0, 'Could we make Thursdays thirty? The surveyors have discovered us.'],
      [0, 30.9, 'Thirty it is. I will wake Gladys earlier.'],
      [1, 10.2, 'Board is repainted. You are in gold leaf now; Hector would not do it any other way.'],
    ],
  },
  {
    between: ['Lode Bore Brewing', 'Wander Wagon'],
    messages: [
      [1, 27.8, 'Yes to Fridays. I need one socket that does not trip when the stout pump starts.'],
      [
        0,
        27.6,
        'Shanice is coming to look at it on Monday. You will have your own fuse, with your name on it.',
      ],
      [1, 6.5, 'Sold out by eight. Can you tell people at seven that there is not much left?'],
      [0, 6.3, 'We have a bell. We will use the bell.'],
    ],
  },
  {
    between: ['Hamper & Hollow', 'Rind'],
    messages: [
      [1, 2.1, 'Sixty of what size? I have eighty small ones ripening, and one enormous one called Gerald.'],
      [0, 2.0, 'Small ones, please. Gerald may come to the party.'],
    ],
    unreadBy: 1,
  },
  {
    between: ['Bark & Ride', 'Abbey Green Vets'],
    messages: [
      [0, 9.0, 'It would be one nurse, twenty minutes, a lot of wet noses.'],
      [1, 8.1, 'Nice idea. Dr Grey is away until Monday, I will show her then.'],
    ],
  },
  {
    between: ['Handle With Care Removals', 'Keystone & Daughters'],
    messages: [
      [1, 50.2, 'The Pearsons exchange on Thursday instead of Friday. Is there any van at all?'],
      [0, 50.1, 'There is one, and there is me. Tell them to keep the kettle out.'],
      [1, 49.0, 'You are a marvel. They left you a cake at our desk.'],
    ],
  },
];

/** Matches that were saved for later or put aside. */
export const marks: readonly PastMark[] = [
  { business: "Rosa's Flowers", other: 'Bell & Hare Jewellers', daysAgo: 12 },
  { business: "Rosa's Flowers", other: 'Theobroma House', daysAgo: 6 },
  { business: "Rosa's Flowers", other: 'Nightingale & Sons', daysAgo: 3 },
  { business: "Rosa's Flowers", other: 'Needle & Groove', daysAgo: 60, dismissed: 'other' },
  { business: 'Kestrel Photography', other: 'Ivory & Oak Bridal', daysAgo: 9 },
  { business: 'Kestrel Photography', other: 'Vows by Verena', daysAgo: 15 },
  { business: 'The Tilted Spoon', other: 'The Gasworks Theatre', daysAgo: 21 },
  { business: 'Upward Dog', other: 'Leaf & Ladle', daysAgo: 4 },
  { business: 'Keystone & Daughters', other: 'Two Coats', daysAgo: 18 },
  { business: 'Clockwork Bear', other: 'Penny & Pound', daysAgo: 30, dismissed: 'not_a_fit' },
  { business: 'Kettle & Kin', other: 'Wildstem', daysAgo: 19, dismissed: 'not_a_fit' },
  { business: 'Stem & Signal', other: 'Hollin Barn', daysAgo: 88, dismissed: 'too_far' },
];
