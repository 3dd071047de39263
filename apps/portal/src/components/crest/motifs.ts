import { craftMotifs } from './motifs-craft.js';
import { homeMotifs } from './motifs-home.js';
import { tableMotifs } from './motifs-table.js';

export type { Paint } from './paint.js';

/** All drawn motifs by name. */
export const motifs = { ...tableMotifs, ...homeMotifs, ...craftMotifs };

export type Motif = keyof typeof motifs;
