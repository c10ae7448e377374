/** The door to one municipality's records: every look and every change happens in a transaction of its own. */
import type { Database, Sql, WriteOptions } from './database.ts'

export interface Store {
  /**
   * One consistent view; nothing can be changed through it. `planOnce` is for a query that every page of somebody's day
   * asks, with many parts and few rows: it is planned once a connection, not each time.
   */
  read<T>(work: (sql: Sql) => Promise<T>, options?: { readonly planOnce: boolean }): Promise<T>
  /**
   * All of the work or none of it. `atOnce` is for work that many wait for in turn: it holds what it locks no longer
   * than the database needs.
   */
  write<T>(work: (sql: Sql) => Promise<T>, options?: WriteOptions): Promise<T>
}

/** @param municipality The id every row read or written carries. */
export function openStore(database: Database, municipality: string): Store {
  const tenant = database.forMunicipality(municipality)
  return { read: tenant.read, write: tenant.transaction }
}
