/**
 * What may go wrong around the guide. A test shows what comes of it by beginning its title with the fault's name in square
 * brackets; `npm run coverage` writes all of them into docs/faults.md, and a fault without a test fails.
 */
export const faults = {
  'worker-stopped': 'The background is stopped, before or after a write or a message',
  'new-version': 'The extension is updated or loaded anew under an open page',
  'storage-fails': 'Storage fails or is full, at any write',
  'storage-slow': 'Storage is slow',
  'record-broken': 'A stored record is broken',
  'record-newer': 'A stored record is of another version',
  'alarm-lost': 'Alarms are lost',
  'clock-jumps': 'The clock jumps',
  'two-tabs': 'Two tabs or windows at once',
  'private-window': 'A private window',
  offline: 'The site cannot be reached',
  'page-cache': 'The page comes back from the browser’s page cache',
  'session-restored': 'The browser is closed and opened again',
  'language-changed': 'Our language is changed midway',
  'access-withdrawn': 'Access to the sites is taken away midway',
} as const;

export type FaultId = keyof typeof faults;
