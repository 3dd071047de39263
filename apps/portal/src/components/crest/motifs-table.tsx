import type { ReactNode } from 'react';
import type { Paint } from './paint.js';

/** Motifs of what is eaten and drunk. Each on a 40 × 40 field. */
export const tableMotifs = {
  cake: ({ a, b }: Paint) => (
    <>
      <rect x="8" y="20" width="24" height="11.500" rx="3" fill={a} />
      <rect x="12.500" y="13" width="15" height="8" rx="3" fill={b} />
      <path d="M20 5c2 2.400 2 4.200 0 5-2-.8-2-2.600 0-5Z" fill={a} />
      <rect x="19.200" y="9" width="1.600" height="5" rx=".8" fill={a} />
    </>
  ),
  bread: ({ a, g }: Paint) => (
    <>
      <path
        d="M10 15.500c0-4 4.500-6.500 10-6.500s10 2.500 10 6.500c0 2-1 3.200-2 4V29a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2v-9.500c-1-.8-2-2-2-4Z"
        fill={a}
      />
      <path d="m16.500 15 2 3.500M21.500 15l2 3.500" stroke={g} strokeWidth="2.200" strokeLinecap="round" />
    </>
  ),
  cup: ({ a, b }: Paint) => (
    <>
      <path d="M8 16h20v8a8 8 0 0 1-8 8h-4a8 8 0 0 1-8-8Z" fill={a} />
      <path d="M28 18.500h1.500a3.700 3.700 0 0 1 0 7.500H27" fill="none" stroke={a} strokeWidth="2.600" />
      <path
        d="M14 7c-2 2.400 2 3.300 0 6M20 7c-2 2.400 2 3.300 0 6"
        fill="none"
        stroke={b}
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </>
  ),
  glass: ({ a, b }: Paint) => (
    <>
      <path d="M11 13h18l-2 17a3 3 0 0 1-3 2.600h-8a3 3 0 0 1-3-2.600Z" fill={a} />
      <path d="m21 13 3-8 4-1" fill="none" stroke={b} strokeWidth="2.400" strokeLinecap="round" />
      <circle cx="12" cy="12" r="4.600" fill={b} />
    </>
  ),
  wine: ({ a, b }: Paint) => (
    <>
      <path d="M12 7h16c1 8-2 14-8 14S11 15 12 7Z" fill={a} />
      <path d="M12.600 13h14.800c-1 5-3.500 8-7.400 8s-6.400-3-7.400-8Z" fill={b} />
      <path d="M20 20v11M14 32h12" stroke={a} strokeWidth="2.600" strokeLinecap="round" />
    </>
  ),
  fork: ({ a, b }: Paint) => (
    <>
      <path
        d="M13 7v8a4 4 0 0 0 8 0V7M17 7v26"
        transform="translate(-3)"
        fill="none"
        stroke={a}
        strokeWidth="2.800"
        strokeLinecap="round"
      />
      <path
        d="M28 33V7c-4 2-5 6-5 11 0 2 1 3 3 3h2"
        fill={b}
        stroke={b}
        strokeWidth="2.400"
        strokeLinejoin="round"
      />
    </>
  ),
  fish: ({ a, b, g }: Paint) => (
    <>
      <path d="M6 20c5-9 15-11 22-3l6-5v16l-6-5c-7 8-17 6-22-3Z" fill={a} />
      <circle cx="13" cy="18.500" r="2" fill={g} />
      <path
        d="M20 14c2.500 4 2.500 8 0 12"
        fill="none"
        stroke={b}
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </>
  ),
  cheese: ({ a, b }: Paint) => (
    <>
      <path d="M6 20 24 8c6 1 10 5 10 12Z" fill={b} />
      <path d="M6 20h28v11H6Z" fill={a} />
      <circle cx="13" cy="26" r="2.600" fill={b} />
      <circle cx="25" cy="25" r="2" fill={b} />
    </>
  ),
} satisfies Record<string, (paint: Paint) => ReactNode>;
