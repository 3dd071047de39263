import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '#libs/common';

function text(name: string, sound: (value: string) => boolean, hint: string) {
  return (value: unknown): string => {
    if (typeof value === 'string' && sound(value)) return value;
    throw new GraphQLError(`This is not a ${name}: ${hint}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
}

function textScalar(
  name: string,
  description: string,
  sound: (value: string) => boolean,
  hint: string,
): GraphQLScalarType {
  const parse = text(name, sound, hint);
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const isWebAddress = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

export const DateScalar = textScalar(
  'Date',
  "A calendar day in the business's own time zone, as YYYY-MM-DD.",
  isDay,
  'write a day as 2026-12-31.',
);
export const HashScalar = textScalar(
  'Hash',
  'Lower-case hex SHA-256 of canonical JSON (RFC 8785).',
  (value) => /^[0-9a-f]{64}$/.test(value),
  'it has 64 characters, 0 to 9 and a to f.',
);
export const UrlScalar = textScalar(
  'URL',
  'An absolute http or https address.',
  isWebAddress,
  'it starts with https://.',
);

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A moment in time, RFC 3339 in UTC.';

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString();
  }

  parseValue(value: unknown): Date {
    const moment = new Date(String(value));
    if (Number.isNaN(moment.getTime())) {
      throw new GraphQLError('This is not a moment: write it as 2026-12-31T09:00:00Z.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    return moment;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
