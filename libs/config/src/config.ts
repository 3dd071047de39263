import { z } from 'zod';
import { configSchema, type ConfigValues } from './config.schema.js';

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

/** Validates the environment. Empty values count as missing. Throws {@link ConfigError} naming every bad key; values are never shown. */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = configSchema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const key = String(issue.path[0]);
      const meaning = configSchema.shape[key as keyof typeof configSchema.shape]?.description ?? '';
      return `${key}: ${key in given ? issue.message : 'is missing'}. ${meaning}`;
    }),
  );
}

/** The table of keys for the docs, as Markdown. */
export function configTable(): string {
  const rows = Object.entries(configSchema.shape).map(([key, field]) => {
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
