import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts the server of a framework as a child process, and waits until it responds.
 *
 * @param {{ args: string[], cwd: string, url: string, env?: NodeJS.ProcessEnv }} options `args`: the arguments of Node
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `close` terminates the server and its child processes
 */
export async function startServer({ args, cwd, url, env = process.env }) {
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));

  const close = async () => {
    // A negative number addresses the process group of the child.
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await exit;
  };

  const deadline = Date.now() + 60_000;
  while (!(await responds(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new Error(`The server at ${url} does not answer:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, close };
}

async function responds(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
