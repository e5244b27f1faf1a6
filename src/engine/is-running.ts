/** Whether a folder that a process left is still in use, by the number in its name. */

/** Whether another process of that number runs; one that had our own number is gone. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // It runs, and is somebody else's.
  }
}
