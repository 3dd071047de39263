import { Algorithm, hash, verify } from '@node-rs/argon2';

/** argon2id, 64 MiB, three passes: above the OWASP minimum (Password Storage Cheat Sheet). */
const OPTIONS = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 65_536,
  timeCost: 3,
  parallelism: 1,
};

/** The most hashes made at once: each takes 64 MiB, so a flood of sign-ins waits instead of filling the memory. */
const AT_ONCE = 2;

/** The shortest password accepted (NIST SP 800-63B, 5.1.1.2). */
export const SHORTEST_PASSWORD = 8;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, OPTIONS));

/** Compared with when there is no account, so that an unknown address takes as long as a wrong password. */
let decoy: Promise<string> | undefined;

/** Whether the password fits. Takes the same time when there is no hash to compare with. */
export async function passwordFits(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = passwordHash ?? (await decoy);
  const fits = await inTurn(() => verify(against, password));
  return fits && passwordHash != null;
}
