/** Holds a process to a part of one processor, as Lambda does by the memory of a function; where the machine lets us. */
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface CpuShare {
  hold(pid: number): void;
  close(): void;
}

const periodMicroseconds = 10_000;

/** Lambda: 1,769 MB is one whole processor. */
export const shareOfMemory = (megabytes: number): number => megabytes / 1769;

/** A control group of its own, of either version; nothing where none can be made. */
export function openCpuShare(share: number): CpuShare | undefined {
  const quota = Math.round(periodMicroseconds * share);
  const first = existsSync("/sys/fs/cgroup/cpu");
  const folder = join(first ? "/sys/fs/cgroup/cpu" : "/sys/fs/cgroup", `home-practice-bench-${process.pid}`);
  try {
    mkdirSync(folder);
    if (first) {
      writeFileSync(join(folder, "cpu.cfs_period_us"), String(periodMicroseconds));
      writeFileSync(join(folder, "cpu.cfs_quota_us"), String(quota));
    } else writeFileSync(join(folder, "cpu.max"), `${quota} ${periodMicroseconds}`);
  } catch {
    return undefined;
  }
  return {
    hold: (pid) => writeFileSync(join(folder, "cgroup.procs"), String(pid)),
    close: () => rmdirSync(folder),
  };
}
