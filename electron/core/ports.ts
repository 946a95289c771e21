/** What a host supplies. Everything the core needs of its surroundings comes through here, so tests can supply it too. */
export interface AppPorts {
  /** The folder that holds, or will hold, the workspace. */
  readonly workspaceFolder: string;
  /** The folder with report templates, fonts and the example case. */
  readonly resourcesFolder: string;
  /** The script run on a worker thread for long work (`tasks/worker`). */
  readonly workerScript: string | URL;
  /** The present moment. */
  readonly now: () => Date;
  /** A line for whoever runs the program. Never case text, names, paths or keys. */
  readonly log: (line: string) => void;
  /** Work factor of scrypt, a power of two. Only tests lower it. */
  readonly scryptCost: number;
  /** Most memory of one piece of long work; see `mostMemoryMb`. Only tests set it. */
  readonly taskMemoryMb?: number;
}

/** scrypt N for real use: 128 MiB and about 0.4 s on a 2020 laptop, r = 8, p = 1 (OWASP 2023 asks for at least this). */
export const defaultScryptCost = 2 ** 17;
