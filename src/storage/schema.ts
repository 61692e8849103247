import type { DBSchema, IDBPDatabase } from 'idb'

/**
 * What the browser's database holds. Records are `unknown` when they are read: an older or newer Waterline,
 * another program or a fault of the disk may have written them. records.ts says what they should be.
 */
export interface Schema extends DBSchema {
  documents: { key: string; value: unknown; indexes: { changed: number } }
  versions: { key: string; value: unknown; indexes: { documentId: string } }
  'set-aside': { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>
