import { readFileSync } from 'node:fs';

/** Whether an error of the system has a code such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Whether a process is running. */
export function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0) && !hasEnded(pid);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Whether a process has ended, and is listed only until its parent asks how: in a container that may be for ever. */
function hasEnded(pid: number): boolean {
  try {
    // Linux names its state after its name, which stands in brackets and may hold anything.
    return /\) [ZX] [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
