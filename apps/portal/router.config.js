/** Where file-based routes live; read by the build and by `scripts/generate.mjs`. */
export const router = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/app/routes',
  generatedRouteTree: './src/routeTree.gen.ts',
  routeFileIgnorePattern: '\\.spec\\.tsx?$',
  quoteStyle: 'single',
  semicolons: true,
};
