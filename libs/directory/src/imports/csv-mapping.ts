import { z } from 'zod';
import { Refusal } from '#libs/common';

const column = z.string().min(1);
const columns = z.union([column, z.array(column).min(1)]);

/** How the columns of a CSV file become a listing. Kept as JSON beside the file, or built in under a name. */
export const csvMappingSchema = z
  .strictObject({
    source: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,60}$/)
      .describe(
        'Name of the data set: lower case, digits and hyphens. With `sourceId` it tells the same business again.',
      ),
    label: z
      .string()
      .optional()
      .describe('What people call the data set; named where an e-mail address came from.'),
    encoding: z.string().default('auto').describe('Encoding of the file; found out by itself unless given.'),
    delimiter: z.string().length(1).optional().describe('Separator; found out by itself unless given.'),
    country: z.string().length(2).optional().describe('Two letters, for the whole file.'),
    locality: z.string().optional().describe('Town, for rows that name none.'),
    region: z.string().optional().describe('Region, for rows that name none.'),
    chainsFrom: z
      .number()
      .int()
      .min(2)
      .optional()
      .describe('A name that stands on so many rows or more belongs to a chain.'),
    columns: z.strictObject({
      sourceId: columns.describe(
        'One column with an id, or several that together tell a row from every other.',
      ),
      name: column,
      latitude: column,
      longitude: column,
      address: columns.optional(),
      locality: column.optional(),
      region: column.optional(),
      postcode: column.optional(),
      country: column.optional(),
      category: column.optional().describe('Words for the kind of business.'),
      anzsic: column.optional().describe('Industry code of the Australian and New Zealand standard.'),
      naics: column.optional().describe('Industry code of the North American standard.'),
      website: column.optional(),
      phone: column.optional(),
      email: column.optional(),
    }),
    addressPattern: z
      .string()
      .optional()
      .describe(
        'Regular expression with the groups lines, locality, region and postcode, for addresses in one column.',
      ),
  })
  .describe('Mapping of the columns of a CSV file');

export type CsvMapping = z.infer<typeof csvMappingSchema>;

/** Checks a mapping; a refusal lists everything wrong with it. */
export function readMapping(value: unknown): CsvMapping {
  const result = csvMappingSchema.safeParse(value);
  if (!result.success) {
    throw new Refusal(
      result.error.issues.map(({ path, message }) => ({
        code: 'INVALID',
        message: `Mapping, ${path.join('.') || 'as a whole'}: ${message}.`,
        field: ['mapping', ...path.map(String)],
      })),
    );
  }
  if (result.data.addressPattern !== undefined) {
    try {
      new RegExp(result.data.addressPattern, 'u');
    } catch {
      throw Refusal.of(
        'INVALID',
        'Mapping, addressPattern: not a regular expression.',
        'mapping',
        'addressPattern',
      );
    }
  }
  return result.data;
}
