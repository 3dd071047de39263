import type { ReactNode } from 'react';
import type { Paint } from './paint.js';

/** Motifs of trades, dress, culture and care. Each on a 40 × 40 field. */
export const craftMotifs = {
  camera: ({ a, b, g }: Paint) => (
    <>
      <rect x="15" y="9" width="10" height="6" rx="2" fill={a} />
      <rect x="7" y="12.500" width="26" height="18" rx="4.500" fill={a} />
      <circle cx="20" cy="21.500" r="6" fill={g} />
      <circle cx="20" cy="21.500" r="2.600" fill={b} />
    </>
  ),
  scissors: ({ a, b }: Paint) => (
    <>
      <path d="M13 26 28 8M27 26 12 8" stroke={a} strokeWidth="3" strokeLinecap="round" />
      <circle cx="12" cy="28" r="4" fill="none" stroke={b} strokeWidth="2.800" />
      <circle cx="28" cy="28" r="4" fill="none" stroke={b} strokeWidth="2.800" />
    </>
  ),
  dumbbell: ({ a, b }: Paint) => (
    <g transform="rotate(-32 20 20)">
      <rect x="12" y="18" width="16" height="4" fill={b} />
      <rect x="8" y="11" width="6" height="18" rx="2.500" fill={a} />
      <rect x="26" y="11" width="6" height="18" rx="2.500" fill={a} />
      <rect x="4.500" y="15" width="4" height="10" rx="2" fill={a} />
      <rect x="31.500" y="15" width="4" height="10" rx="2" fill={a} />
    </g>
  ),
  ring: ({ a, b }: Paint) => (
    <>
      <circle cx="20" cy="25" r="8" fill="none" stroke={a} strokeWidth="3.400" />
      <path d="m20 18-6-6.500L16.500 7h7l2.500 4.500Z" fill={b} />
    </>
  ),
  book: ({ a, b, g }: Paint) => (
    <>
      <path d="M7 11c5-2 9-1.500 13 1 4-2.500 8-3 13-1v19c-5-2-9-1.500-13 1-4-2.500-8-3-13-1Z" fill={a} />
      <path d="M20 12v19" stroke={g} strokeWidth="2" />
      <path d="M25 8.500v9l2.500-2 2.500 2V8.800Z" fill={b} />
    </>
  ),
  bicycle: ({ a, b }: Paint) => (
    <>
      <circle cx="11.500" cy="25" r="6" fill="none" stroke={a} strokeWidth="2.800" />
      <circle cx="28.500" cy="25" r="6" fill="none" stroke={a} strokeWidth="2.800" />
      <path
        d="m11.500 25 5.500-11h8l3.500 11M17 14l5 11h-10.500M14.500 12h5M25 14V9.500h4"
        fill="none"
        stroke={b}
        strokeWidth="2.300"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  shirt: ({ a, b }: Paint) => (
    <>
      <path
        d="m14 8-8 5 3 7 3-1.500V32h16V18.500l3 1.500 3-7-8-5c-1 3-3 4.500-6 4.500S15 11 14 8Z"
        fill={a}
      />
      <circle cx="20" cy="22" r="3" fill={b} />
    </>
  ),
  heart: ({ a, b }: Paint) => (
    <>
      <path
        d="M20 32C10 25 6 20.500 6 15.500A7 7 0 0 1 20 13a7 7 0 0 1 14 2.500C34 20.500 30 25 20 32Z"
        fill={a}
      />
      <path d="M20 15.500v9M15.500 20h9" stroke={b} strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  note: ({ a, b }: Paint) => (
    <>
      <path d="M15 27V10l15-3v17" fill="none" stroke={a} strokeWidth="3" strokeLinejoin="round" />
      <ellipse cx="11.500" cy="28" rx="4.600" ry="3.800" fill={b} />
      <ellipse cx="26.500" cy="25" rx="4.600" ry="3.800" fill={b} />
    </>
  ),
  palette: ({ a, b, g }: Paint) => (
    <>
      <path
        d="M20 7c8 0 14 5 14 12 0 5-4 6-7 6-2 0-3.500 1-3 3 .6 2.500-1 5-4 5C12 33 6 28 6 20S12 7 20 7Z"
        fill={a}
      />
      <circle cx="13" cy="17" r="2.400" fill={g} />
      <circle cx="19" cy="12.500" r="2.400" fill={b} />
      <circle cx="26" cy="15" r="2.400" fill={g} />
      <circle cx="13" cy="24.500" r="2.400" fill={b} />
    </>
  ),
  shoe: ({ a, b }: Paint) => (
    <>
      <path d="M7 12c3 2 6 2 8 0l5 6c2 2 5 3 9 3.500 3 .5 5 2 5 5.500H7Z" fill={a} />
      <rect x="6" y="27" width="28" height="4.500" rx="2.200" fill={b} />
    </>
  ),
  spectacles: ({ a, b }: Paint) => (
    <>
      <circle cx="12" cy="22" r="6" fill={b} stroke={a} strokeWidth="2.800" />
      <circle cx="28" cy="22" r="6" fill={b} stroke={a} strokeWidth="2.800" />
      <path
        d="M18 21c1-1.500 3-1.500 4 0M6 21l3-9M34 21l-3-9"
        fill="none"
        stroke={a}
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </>
  ),
  hall: ({ a, b }: Paint) => (
    <>
      <path d="M6 17 20 7l14 10Z" fill={a} />
      <path d="M10 18v11M17 18v11M23 18v11M30 18v11" stroke={a} strokeWidth="3.200" />
      <rect x="6" y="28.500" width="28" height="4" rx="1.500" fill={b} />
    </>
  ),
  pen: ({ a, b }: Paint) => (
    <>
      <path d="m9 31 2.500-8.500L27 7l6 6-15.500 15.500Z" fill={a} />
      <path d="m23.500 10.500 6 6" stroke={b} strokeWidth="2.600" />
      <path d="M8 33c4-2 8 2 12 0s6-1 11 0" fill="none" stroke={b} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  bag: ({ a, b }: Paint) => (
    <>
      <path d="M9 14h22l2 17a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2Z" fill={a} />
      <path
        d="M14.500 18v-5.500a5.500 5.500 0 0 1 11 0V18"
        fill="none"
        stroke={b}
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </>
  ),
  screen: ({ a, b, g }: Paint) => (
    <>
      <rect x="7" y="9" width="26" height="18" rx="3" fill={a} />
      <rect x="10.500" y="12.500" width="19" height="11" rx="1.500" fill={g} />
      <path d="m14 20.500 4-4 3 3 5-5" fill="none" stroke={b} strokeWidth="2.400" strokeLinecap="round" />
      <rect x="5" y="29" width="30" height="3.500" rx="1.700" fill={a} />
    </>
  ),
} satisfies Record<string, (paint: Paint) => ReactNode>;
