export * from './demo-town.module.js';
export { drawTown } from './map/draw-town.js';
export { MAP_KINDS, writeMap, type MapFeature, type MapKind, type TownMap } from './map/geojson.js';
export * from './use-cases/seed-demo-town.js';
