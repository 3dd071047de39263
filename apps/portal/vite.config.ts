import { transformAsync } from '@babel/core';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { router } from './router.config.js';

/** Turns Lingui's macros into plain calls before React sees the file. */
function linguiMacros(): Plugin {
  return {
    name: 'alongside-lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!/\.tsx?$/.test(path) || path.includes('node_modules') || !code.includes('/macro')) return null;
      const result = await transformAsync(code, {
        filename: path,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageProp: true }]],
      });
      return result?.code ? { code: result.code, map: result.map } : null;
    },
  };
}

/** Fetches the two Latin fonts with the page, so that text does not jump when they arrive. */
function preloadFonts(): Plugin {
  return {
    name: 'alongside-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /(figtree|grotesque)-latin-wght-normal-[^/]*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '3001'}`;
const proxied = {
  '/graphql': { target: api, ws: true },
  '/unsubscribe': api,
  '/health': api,
  '/ready': api,
  '/.well-known': api,
};

export default defineConfig({
  plugins: [
    tanstackRouter(router),
    linguiMacros(),
    react(),
    lingui({ failOnCompileError: true }),
    tailwindcss(),
    preloadFonts(),
  ],
  server: { proxy: proxied },
  preview: { proxy: proxied },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // The first file lists every other one: short names keep that list short.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          // What every page needs, in one file: it compresses better and is cached across releases.
          groups: [
            {
              name: 'start',
              test: /src\/(app\/routes\/[^?]*\.tsx$|app\/shell\/(failed|not-found|pending)|lib\/(?!draft|form|kept-keys|use-list-keys|use-reading|use-whole-lists|graphql\/use-(act|press))|components\/(button|cx|page|skeleton|visually))/,
            },
            {
              name: 'ground',
              priority: 2,
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(react-router|router-core|history|store|react-store)|urql|@urql|@0no-co|wonka|gql\.tada|@lingui|class-variance-authority|clsx)\//,
            },
          ],
        },
      },
    },
  },
});
