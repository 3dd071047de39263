import { z } from 'zod';
import { configSchema, type ConfigValues } from './config.schema.js';
import { type StandaloneConfig, standaloneSchema } from './standalone.schema.js';

/** Injection token and value in one: the validated configuration. */
export abstract class Config {}
export interface Config extends ConfigValues {}

/** Thrown once, with every bad key and what to do about it. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The configuration has problems:', ...problems.map((line) => `  ${line}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/** What applications are configured by: `process.env`, or what a starter passes on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Validates the environment. Empty values count as missing. Throws {@link ConfigError} naming every bad key; values are never shown. */
export function loadConfig(env: Environment = process.env): Config {
  return validate(configSchema, env);
}

/** The same for the keys that only the starter of everything reads. */
export function loadStandaloneConfig(env: Environment = process.env): StandaloneConfig {
  return validate(standaloneSchema, env);
}

function validate<Schema extends z.ZodObject>(schema: Schema, env: Environment): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const key = String(issue.path[0]);
      const meaning = (schema.shape[key] as z.ZodType | undefined)?.description ?? '';
      return `${key}: ${key in given ? issue.message : 'is missing'}. ${meaning}`;
    }),
  );
}

/** The table of keys for the docs, as Markdown. */
export function configTable(schema: z.ZodObject = configSchema): string {
  const rows = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const fallback =
      field instanceof z.ZodDefault
        ? `\`${String(field.def.defaultValue)}\``
        : field instanceof z.ZodOptional
          ? 'none'
          : '**required**';
    return `| \`${key}\` | ${field.description ?? ''} | ${fallback} |`;
  });
  return ['| key | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}
