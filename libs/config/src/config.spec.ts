import { ConfigError, configTable, loadConfig } from './index.js';
import { configSchema } from './config.schema.js';

const sound = { DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/x', SECRET: 's'.repeat(32) };

describe('loadConfig', () => {
  it('fills in the defaults', () => {
    expect(loadConfig(sound)).toMatchObject({ API_PORT: 3001, DEMO: false, LOG_LEVEL: 'info' });
  });

  it('lists every bad key at once and shows no value', () => {
    const broken = { DATABASE_URL: 'mysql://root:hunter2@x', API_PORT: 'seventy', SECRET: '' };
    try {
      loadConfig(broken);
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      const { problems, message } = error as ConfigError;
      expect(problems.map((line) => line.split(':')[0])).toEqual(['DATABASE_URL', 'SECRET', 'API_PORT']);
      expect(message).not.toContain('hunter2');
    }
  });

  it.each(['10.0.0.7', '172.28.0.0/24, ::1', 'fd00::/8'])('takes %s for proxies', (TRUSTED_PROXIES) => {
    expect(loadConfig({ ...sound, TRUSTED_PROXIES })).toMatchObject({ TRUSTED_PROXIES });
  });

  it.each(['everyone', '10.0.0.0/33', '10.0.0.7,', 'fd00::/', '10.0.0.0/8/8', '0.0.0.0/-1'])(
    'refuses %s for proxies',
    (TRUSTED_PROXIES) => {
      expect(() => loadConfig({ ...sound, TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES: must be addresses');
    },
  );

  it('documents every key', () => {
    const table = configTable();
    for (const [key, field] of Object.entries(configSchema.shape)) {
      expect(table).toContain(`\`${key}\``);
      expect(field.description).toBeTruthy();
    }
  });
});
