/** Where the local world keeps what it must not forget: named rows, on disk before a call returns. */
import { DatabaseSync } from "node:sqlite";

/** Rows of one kind by key, in the order they were first put. A row is never changed in place: put a new one. */
export type Rows<Row> = {
  get(key: string): Row | undefined;
  all(): Row[];
  put(key: string, row: Row): void;
  delete(key: string): void;
};

export type Disk = {
  /** The rows called `name`, which must be values that JSON keeps. */
  rows<Row>(name: string): Rows<Row>;
  /** Does several puts and deletes as one: after a crash or a throw either all of them hold, or none. */
  atomically<Result>(work: () => Result): Result;
  close(): void;
};

type SavedRow = { key: string; value: string };

/**
 * Opens a SQLite file, or a database in memory for `:memory:`.
 *
 * A write returns when the operating system has it, so it outlives a killed process. What was written is also
 * held in memory, because threads and schedules are read far more often than they change.
 */
export function openDisk(file: string): Disk {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS saved (name TEXT, key TEXT, value TEXT, UNIQUE (name, key));
  `);
  const select = database.prepare("SELECT key, value FROM saved WHERE name = ? ORDER BY rowid");
  const upsert = database.prepare(
    "INSERT INTO saved VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET value = excluded.value",
  );
  const remove = database.prepare("DELETE FROM saved WHERE name = ? AND key = ?");

  const opened = new Map<string, Rows<unknown>>();
  let undo: (() => void)[] | undefined;

  function open(name: string): Rows<unknown> {
    const saved = select.all(name) as SavedRow[];
    const held = new Map<string, unknown>(saved.map(({ key, value }) => [key, JSON.parse(value)]));
    const restore = (key: string, had: boolean, row: unknown) => {
      if (had) held.set(key, row);
      else held.delete(key);
    };
    const noteForUndo = (key: string) => {
      const had = held.has(key);
      const row = held.get(key);
      undo?.push(() => restore(key, had, row));
    };
    return {
      get: (key) => held.get(key),
      all: () => [...held.values()],
      put(key, row) {
        upsert.run(name, key, JSON.stringify(row));
        noteForUndo(key);
        held.set(key, row);
      },
      delete(key) {
        remove.run(name, key);
        noteForUndo(key);
        held.delete(key);
      },
    };
  }

  return {
    rows<Row>(name: string) {
      const rows = opened.get(name) ?? open(name);
      opened.set(name, rows);
      return rows as Rows<Row>;
    },
    atomically(work) {
      database.exec("BEGIN");
      undo = [];
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        for (const step of undo.reverse()) step();
        throw error;
      } finally {
        undo = undefined;
      }
    },
    close: () => database.close(),
  };
}
