import type { CategoryData } from '../../category.js';

/** Categories of the group "Public and community places", U. */
export const communityU: readonly CategoryData[] = [
  {
    key: 'utility',
    group: 'community',
    name: 'Utility',
    plural: 'Utilities',
    german: { name: 'Versorgungsunternehmen', plural: 'Versorgungsunternehmen' },
    synonyms: {
      en: 'electricity company, power station, gas supplier, water utility, transmission line, substation, railway, port, airport, mining company',
      de: 'Stadtwerke, Stromversorger, Umspannwerk, Bahnhof, Hafen, Flughafen',
    },
    icon: 'utility-pole',
    color: 'spruce',
    commercial: false,
    osm: [{ office: 'energy_supplier' }, { office: 'water_utility' }],
    naics: ['221122'],
    overture: ['public_utility_company', 'electric_utility_provider'],
    needs: { 'public-supply': 1 },
    moments: { 'moving-house': 0.2 },
    audiences: { homeowners: 0.4, companies: 0.4 },
    visit: { frequency: 'once-in-a-while', ticket: 'mid', mode: 'errand', dwellMinutes: 20, travelKm: 15 },
    sellsTo: ['consumers'],
  },
];
