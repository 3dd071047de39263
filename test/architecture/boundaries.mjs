// Who may import whom: runs dependency-cruiser over the repository, proves that it looked at every file, and that each rule
// catches a violation planted for it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { innocent, scenery, violations } from './planted-violations.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const config = path.join(root, '.dependency-cruiser.cjs');
const fewestModules = 60;

/** @returns {Promise<{ passed: number, failures: string[] }>} */
export async function checkBoundaries() {
  const [real, planted] = await Promise.all([checkRepository(), checkPlanted()]);
  return { passed: real.passed + planted.passed, failures: [...real.failures, ...planted.failures] };
}

async function checkRepository() {
  const { modules, summary } = await cruise(root);
  const failures = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`);
  const seen = new Map(modules.map((module) => [module.source, module]));
  const files = ['apps', 'libs', 'test'].flatMap((folder) => sources(path.join(root, folder)));
  const unseen = files.filter((file) => !seen.has(file));
  if (unseen.length > 0)
    failures.push(`not looked at: ${unseen.slice(0, 5).join(', ')} (${unseen.length} files)`);
  if (files.length < fewestModules)
    failures.push(`only ${files.length} files: the check looks in the wrong place`);
  for (const file of files) {
    for (const { module, couldNotResolve } of seen.get(file)?.dependencies ?? []) {
      if (couldNotResolve && /^\..*(?<!\.gen)\.js$|^#/.test(module))
        failures.push(`not resolved: ${module} in ${file}`);
    }
  }
  return { passed: failures.length === 0 ? files.length : 0, failures };
}

async function checkPlanted() {
  const folder = path.join(root, '.alongside');
  fs.mkdirSync(folder, { recursive: true });
  const tree = fs.mkdtempSync(path.join(folder, 'boundaries-'));
  try {
    const files = { ...scenery, ...innocent, ...Object.fromEntries(Object.values(violations)) };
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
      fs.writeFileSync(path.join(tree, name), content);
    }
    const { summary } = await cruise(tree);
    const caught = (rule, file) => summary.violations.some((v) => v.rule.name === rule && v.from === file);
    const failures = [];
    for (const { name } of createRequire(import.meta.url)(config).forbidden) {
      const plant = violations[name];
      if (plant === undefined) failures.push(`no violation is planted for the rule ${name}`);
      else if (!caught(name, plant[0])) failures.push(`${name} does not catch ${plant[0]}`);
    }
    for (const file of Object.keys(innocent)) {
      const wrong = summary.violations.find((violation) => violation.from === file);
      if (wrong !== undefined) failures.push(`${wrong.rule.name} wrongly blames ${file}`);
    }
    const checks = Object.keys(violations).length + Object.keys(innocent).length;
    return { passed: checks - failures.length, failures };
  } finally {
    fs.rmSync(tree, { recursive: true, force: true });
  }
}

function cruise(folder) {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', 'apps', 'libs', 'test'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', () => {
      try {
        resolve(JSON.parse(output));
      } catch {
        reject(new Error(`dependency-cruiser said nothing sensible: ${output.slice(0, 500)}`));
      }
    });
  });
}

function sources(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(full);
    const counts = /\.tsx?$/.test(entry.name) && !/\.gen\.ts$|\.d\.ts$/.test(entry.name);
    return counts ? [path.relative(root, full)] : [];
  });
}
