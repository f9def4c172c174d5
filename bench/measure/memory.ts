import { readdirSync, readFileSync } from 'node:fs';

/** Bytes a page of memory holds on the machines this runs on. */
const PAGE = 4096;
const PAUSE_MS = 100;

/**
 * Watches a process and all below it, by /proc of Linux. Ending the watch gives the most memory they held at one moment, in
 * bytes; what two of them share counts twice.
 */
export function watchMemory(root: number): { end(): number } {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, memoryOfTree(root, readProcesses()));
  };
  look();
  const timer = setInterval(look, PAUSE_MS);
  return {
    end() {
      clearInterval(timer);
      return most;
    },
  };
}

export interface ProcessState {
  id: number;
  parent: number;
  bytes: number;
}

/** The memory of a process and of all that descend from it. */
export function memoryOfTree(root: number, processes: readonly ProcessState[]): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + child.bytes + below(child.id), 0);
  return (processes.find(({ id }) => id === root)?.bytes ?? 0) + below(root);
}

function readProcesses(): ProcessState[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
}

/** Empty when the process ended meanwhile. Fields behind the name in brackets: proc_pid_stat(5). */
function readProcess(name: string): ProcessState[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ id: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }];
  } catch {
    return [];
  }
}
