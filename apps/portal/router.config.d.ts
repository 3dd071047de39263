import type { Config } from '@tanstack/router-plugin/vite';

export declare const router: Partial<Config>;
