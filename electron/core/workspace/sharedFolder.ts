import { sep } from 'node:path';

/** Folder names that cloud services give their own folder. */
const cloudFolders =
  /^(onedrive|dropbox|google ?drive|icloud ?drive|mobile documents|box|nextcloud|sharepoint)\b/i;

/** Whether a folder looks like a network share or one that is copied to a cloud, where a running database is not safe. */
export function looksShared(folder: string): boolean {
  if (folder.startsWith('\\\\') || folder.startsWith('//')) return true;
  return folder.split(sep).some((part) => cloudFolders.test(part));
}
