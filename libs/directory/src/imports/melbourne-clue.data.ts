import type { CsvMapping } from './csv-mapping.js';

/**
 * City of Melbourne, Census of Land Use and Employment: business establishments with address and industry (CC BY 4.0).
 * An establishment has no id there; property, name, industry and address together tell each row from the others.
 */
export const melbourneClue: CsvMapping = {
  source: 'melbourne-clue',
  label: 'the City of Melbourne census of land use and employment',
  encoding: 'auto',
  country: 'AU',
  locality: 'Melbourne',
  region: 'VIC',
  chainsFrom: 5,
  columns: {
    sourceId: ['Property_ID', 'Trading_name', 'Industry_ANZSIC4_code', 'Business_address'],
    name: 'Trading_name',
    latitude: 'Latitude',
    longitude: 'Longitude',
    address: 'Business_address',
    anzsic: 'Industry_ANZSIC4_code',
    category: 'Industry_ANZSIC4_description',
  },
  addressPattern:
    '^(?<lines>.+?) (?<locality>[A-Z]{4,}(?: [A-Z]{4,})*)(?= VIC| [0-9]{4})(?: (?<region>VIC))?(?: (?<postcode>[0-9]{4}))?$',
};

/** Mappings that can be asked for by name. */
export const builtInMappings: Readonly<Record<string, CsvMapping>> = { 'melbourne-clue': melbourneClue };
