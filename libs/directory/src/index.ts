export { addressSourceIn } from './address-source.js';
export { taxonomy, Taxonomy, type FindOptions } from './taxonomy/taxonomy.js';
export type { CategoryHit } from './taxonomy/category-search.js';
export type {
  Buyer,
  Category,
  CrestColor,
  DayPart,
  OsmTags,
  Role,
  TaxonomyLocale,
  Ticket,
  Translated,
  Visit,
  VisitFrequency,
  VisitMode,
  Weights,
} from './taxonomy/category.js';
export { needs, type Need, type NeedKey } from './taxonomy/needs.js';
export { needFamilies, type FamilyKey } from './taxonomy/need-families.data.js';
export { nearNeeds } from './taxonomy/near-needs.data.js';
export { moments, type Moment, type MomentKey } from './taxonomy/moments.js';
export { audiences, type AudienceKey } from './taxonomy/audiences.data.js';
export { circles, type Circle, type CircleKey } from './taxonomy/circles.data.js';
export { groups, type GroupKey } from './taxonomy/groups.data.js';
export { customPlace } from './taxonomy/customs.js';
export { livesOn, momentsNamed, momentWord, needsNamed } from './taxonomy/offering-words.js';
export { stepOf } from './taxonomy/moment-steps.js';
export * from './blocks.repository.js';
export * from './business.entity.js';
export * from './businesses.repository.js';
export * from './channel.entity.js';
export * from './channels.repository.js';
export * from './directory.events.js';
export * from './directory.module.js';
export * from './offering.entity.js';
export * from './offerings.repository.js';
export type { PlaceInput } from './place.js';
export * from './use-cases/block-business.js';
export * from './use-cases/claim-business.js';
export * from './use-cases/close-business.js';
export * from './use-cases/create-business.js';
export * from './use-cases/describe-business.js';
export { type CsvMapping, readMapping } from './imports/csv-mapping.js';
export type { Rejection } from './imports/listing.js';
export { builtInMappings } from './imports/melbourne-clue.data.js';
export * from './use-cases/import-listings.js';
export * from './use-cases/list-audiences.js';
export * from './use-cases/list-blocked-businesses.js';
export * from './use-cases/list-categories.js';
export * from './use-cases/reopen-business.js';
export * from './use-cases/search-businesses.js';
export * from './use-cases/unblock-business.js';
export { plain } from './taxonomy/words.js';
