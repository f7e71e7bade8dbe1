/** Limits of the table's connection, known to both sides. Bytes unless named otherwise. */
export const LIMITS = {
  /** One frame. */
  frame: 1024 * 1024,
  /** The first step 2 of a connection: what someone made while not connected. */
  firstStep2: 4 * 1024 * 1024,
  /** Step 1: which part of the document a client has. */
  question: 256 * 1024,
  /** What an own client writes in one transaction. */
  transaction: 256 * 1024,
  /** One awareness state. */
  awareness: 16 * 1024,
  /** Updates whose predecessors have not come. */
  pending: 64 * 1024,
  /** What may wait in a send buffer beyond the initial sync. */
  sendBuffer: 4 * 1024 * 1024,
  /** Connections for each address and session. */
  connectionsPerAddress: 200,
  /** Connections of one participant at one table: pages, and those that are dead and not found out. */
  connectionsPerPerson: 32,
  /** People at one table, waiting ones not counted. */
  people: 40,
  /** One picture. */
  picture: 10 * 1024 * 1024,
  /** All pictures of one session. */
  pictures: 200 * 1024 * 1024,
  /** A JSON body. */
  body: 16 * 1024,
  /** A JSON body that brings many things at once: a list, or what one keeps for oneself. */
  largeBody: 512 * 1024,
  /** A plan that is brought to a table. */
  planFile: 4 * 1024 * 1024,
} as const
