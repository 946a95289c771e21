import { join } from 'node:path';

/** Every file of a workspace, by what it is for. Nothing is written outside this folder. */
export interface WorkspacePaths {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly attempts: string;
  readonly session: string;
  readonly backups: string;
}

export function workspacePaths(folder: string): WorkspacePaths {
  return {
    folder,
    database: join(folder, 'candour.db'),
    keys: join(folder, 'candour.keys.json'),
    attempts: join(folder, 'attempts.json'),
    session: join(folder, 'session.json'),
    backups: join(folder, 'backups'),
  };
}
