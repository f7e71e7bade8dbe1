/** Who may import what, as data. Paths start at the root of the project. In a pattern `*` is any
 * name, and a folder stands for all that lies in it; a package stands for its subpaths as well.
 * Imports of types count. Tests are free to use the tools of a test. */
export interface ImportRule {
  /** The rule as a sentence; the name of its test case. */
  readonly sentence: string
  /** The files the rule is about. */
  readonly files: readonly string[]
  /** Files among those that are free of it. */
  readonly except?: readonly string[]
  /** All that these files may import besides their own room; leave out to allow everything. */
  readonly mayOnly?: readonly string[]
  /** What these files may not import. */
  readonly mayNot?: readonly string[]
  /** Whether `import()` of what is forbidden is allowed. */
  readonly lazilyAllowed?: boolean
}

const everything = ['client/src', 'server/src', 'shared/src', 'tests']

const boardPackages = ['tldraw', '@tldraw/*', '@tiptap/*', 'y-prosemirror', 'prosemirror-*']

/** Rooms of the client that are about one subject; only `app` joins them. */
const featureRooms = [
  'session',
  'meeting',
  'board',
  'plan',
  'my-actions',
  'beamer',
  'help',
  'network-map',
  'role-division',
  'glossary',
  'agreement',
]

export const rules: readonly ImportRule[] = [
  {
    sentence: 'shared knows neither client nor server, nor React, nor Node, nor the DOM',
    files: ['shared/src'],
    mayOnly: ['shared/src', 'zod', 'yjs', 'lib0', 'fractional-indexing'],
  },
  {
    sentence: 'the model imports zod only',
    files: ['shared/src/model'],
    mayOnly: ['zod'],
  },
  {
    sentence: 'the document imports the model, yjs and zod only',
    files: ['shared/src/document'],
    mayOnly: ['shared/src/model', 'shared/src/domain', 'yjs', 'zod', 'lib0', 'fractional-indexing'],
  },
  {
    sentence: 'what lies on a new board knows the document and the words of the domain only',
    files: ['shared/src/template'],
    mayOnly: [
      'shared/src/model',
      'shared/src/document',
      'shared/src/domain',
      'shared/src/texts',
      'fractional-indexing',
    ],
  },
  {
    sentence: 'permission imports the model only',
    files: ['shared/src/permission'],
    mayOnly: ['shared/src/model', 'zod'],
  },
  {
    sentence: 'the protocol imports the model and permission, and encodes with lib0',
    files: ['shared/src/protocol'],
    mayOnly: ['shared/src/model', 'shared/src/permission', 'zod', 'lib0'],
  },
  {
    sentence: 'the client does not import the server',
    files: ['client/src'],
    mayNot: ['server', '@samenbord/server', 'node:*'],
  },
  {
    sentence: 'the server does not import the client, nor React',
    files: ['server/src'],
    mayNot: ['client', '@samenbord/client', 'react', 'react-dom'],
  },
  {
    // The frames of our board are counted beside those of a page with nothing but tldraw.
    sentence: 'only the board of the client knows tldraw and its text editor',
    files: everything,
    except: ['client/src/board', 'tests/benchmarks/bare-tldraw'],
    mayNot: boardPackages,
  },
  {
    sentence: 'the board is loaded lazily: outside it only import() reaches it, types included',
    files: ['client/src'],
    except: ['client/src/board'],
    mayNot: ['client/src/board'],
    lazilyAllowed: true,
  },
  {
    sentence: 'only the document, the sync rooms, the stored documents and the board know yjs',
    files: everything,
    except: [
      'shared/src/document',
      'server/src/sync',
      'server/src/storage/document*',
      'client/src/sync',
      'client/src/board',
      'tests',
    ],
    mayNot: ['yjs', 'y-protocols', 'y-websocket'],
  },
  {
    sentence: 'only the storage of the server knows the database driver',
    files: everything,
    except: ['server/src/storage', 'tests/support/faults'],
    mayNot: ['libsql'],
  },
  {
    sentence: 'only app, http, main and the upgrade to a websocket know Hono',
    files: everything,
    except: [
      'server/src/app',
      'server/src/http',
      'server/src/main',
      'server/src/sync/upgrade.ts',
      'tests',
    ],
    mayNot: ['hono', '@hono/*'],
  },
  ...featureRooms.map((room) => ({
    sentence: `the client's room ${room} imports no other room of a subject`,
    files: [`client/src/${room}`],
    mayNot: [
      ...featureRooms.filter((other) => other !== room).map((other) => `client/src/${other}`),
      'client/src/app',
    ],
  })),
  {
    sentence: 'the foundations of the client know no room that is built on them',
    files: ['client/src/ui', 'client/src/sync', 'client/src/entity', 'client/src/network-drawing'],
    mayNot: ['client/src/app', ...featureRooms.map((room) => `client/src/${room}`)],
  },
]
