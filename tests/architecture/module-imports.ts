import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** One import of one module. */
export interface ModuleImport {
  /** The file that imports, as a path from the root of the project: `client/src/app/main.tsx`. */
  readonly from: string
  /** What is imported: a path from the root for a file of the project, else the specifier as it
   * stands, such as `zod` or `node:fs`. */
  readonly to: string
  /** Only `import(…)` at run time is lazy; a type from `import('…').Name` is not. */
  readonly lazy: boolean
}

/** The files of TypeScript below a folder, as paths from the root, tests left out on request. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules/') && !path.includes('/dist/'))
    .sort()
}

/** Every import in a file: of values and of types, again exported ones, and lazy ones.
 * @throws Error when the file is not valid TypeScript, or imports lazily by a computed name. */
export function importsOf(root: string, path: string): ModuleImport[] {
  return parseImports(path, readFileSync(join(root, path), 'utf8'))
}

/** As `importsOf`, for a text that would stand at this path. */
export function parseImports(path: string, text: string): ModuleImport[] {
  const { module, program, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)

  const eager = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) =>
      entry.entries.flatMap((name) => name.moduleRequest?.value ?? []),
    ),
  ]
  const lazy: string[] = []
  new Visitor({
    TSImportType: (node) => void eager.push(node.source.value),
    ImportExpression: ({ source }) => {
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        throw new Error(`${path}: import() of a computed name hides what is imported`)
      }
      lazy.push(source.value)
    },
  }).visit(program)

  const found = new Map<string, ModuleImport>()
  for (const [specifiers, isLazy] of [
    [eager, false],
    [lazy, true],
  ] as const) {
    for (const specifier of specifiers) {
      const to = target(path, specifier)
      found.set(`${to} ${isLazy}`, { from: path, to, lazy: isLazy })
    }
  }
  return [...found.values()]
}

/** Where a specifier leads: a shared room by name, a file by its relative path, or a package. */
function target(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '')
  const sharedRoom = /^@samenbord\/shared\/([\w-]+)$/.exec(plain)?.[1]
  if (sharedRoom !== undefined) return `shared/src/${sharedRoom}/index.ts`
  if (!plain.startsWith('.')) return plain
  return relative('/', resolve('/', dirname(from), plain))
}
