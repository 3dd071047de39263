import { Socket } from 'node:net';

/**
 * Loaded before a program that we start (`node --import`): the pipe on descriptor 3 closes when the starter ends, even by
 * kill -9. The program then gets the chance that SIGTERM gives, and ten seconds for it.
 */
let leaving = false;
const leave = () => {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
};

new Socket({ fd: 3, readable: true, writable: false }).on('end', leave).on('error', leave).resume().unref();
