// No imports and nothing modern in here: it must load on any Node that knows modules, to be able to say that it is too old.
const wanted = [20, 19];

/** Ends the program with one plain sentence on a Node that is too old. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  process.stderr.write(
    `Alongside needs Node ${wanted.join('.')} or newer and this is ${version}; see https://nodejs.org.\n`,
  );
  process.exit(1);
}
