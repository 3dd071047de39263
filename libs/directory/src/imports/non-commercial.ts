import { plain } from '../taxonomy/words.js';

/** Industries of the Australian and New Zealand standard that are no shop's partner: schools, hospitals, railways, the state, car parks. */
const industries =
  /^(?:2[67]\d\d|28\d\d|47\d\d|75\d\d|76\d\d|771[1345]|772\d|802\d|8102|840\d|8591|8922|9533|954\d)$/;

/** Names of places that are no business, wherever they stand. */
const names = new RegExp(
  '^(?:' +
    [
      '(?:.* )?sub ?station(?: .*)?',
      '.*transmission (?:line|tower)s?',
      '.*pumping station',
      '(?:vacant|unoccupied|empty|not in use|under (?:construction|renovation))(?: .*)?',
      '(?:council |public |nature )?(?:reserve|park|playground|gardens?)',
      '(?:private |public |staff |visitor )?(?:car ?park(?:ing)?|parking)(?: (?:lot|private|only|space|spaces|area))?',
      '(?:public )?(?:toilet|toilets|amenities)',
      '(?:student )?residential(?: .*)?',
      '(?:boarding|rooming) house',
      '(?:city|shire|town|borough) of .*',
      '.* (?:city|shire|town|county) council',
      '(?:department|ministry|office) of .*',
      '(?:consulate|embassy|high commission)(?: .*)?',
      '(?:storage|store room|plant room|lobby|foyer|common area)',
    ].join('|') +
    ')$',
);

/** Whether a place is no business by its name alone. */
export const isNoBusinessByName = (name: string): boolean => names.test(plain(name));

/** Whether an industry code of the Australian and New Zealand standard is one of places that are not offered as partners. */
export const isNoBusinessByAnzsic = (code: string): boolean => industries.test(code.padStart(4, '0'));
