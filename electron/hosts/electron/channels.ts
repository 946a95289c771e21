/** The only channels there are. The page never names one. */
export const channels = {
  call: 'candour:call',
  saveFile: 'candour:save-file',
  event: 'candour:event',
  command: 'candour:command',
  flushed: 'candour:flushed',
} as const;
