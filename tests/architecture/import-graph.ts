import type { ModuleImport } from './module-imports.ts'
import type { ImportRule } from './rules.ts'

const testTools = ['vitest', 'fast-check', 'node:*']

/** The imports that break a rule, each as `who → what`. */
export function violations(rule: ImportRule, imports: readonly ModuleImport[]): string[] {
  return imports.filter((entry) => breaks(rule, entry)).map(({ from, to }) => `${from} → ${to}`)
}

function breaks(rule: ImportRule, { from, to, lazy }: ModuleImport): boolean {
  if (!matches(rule.files, from) || matches(rule.except ?? [], from)) return false
  if (isTest(from) && matches(testTools, to)) return false
  if (rule.lazilyAllowed === true && lazy) return false
  if (matches(rule.mayNot ?? [], to)) return true
  if (rule.mayOnly === undefined) return false
  return !matches([...rule.files, ...rule.mayOnly], to)
}

/** Whether a path or package is one of the patterns or lies below one. */
function matches(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => {
    const source = pattern.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]*')
    return new RegExp(`^${source}(/|$)`).test(path)
  })
}

/** Whether it is a test, or serves tests only. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/test-support\//.test(path)
}

/** The circles among the files: each as the files in order, the first repeated at the end. Each
 * set of files that reach each other is told once. */
export function cycles(imports: readonly ModuleImport[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])

  const found: string[][] = []
  const finished = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    if (finished.has(file)) return
    const start = path.indexOf(file)
    if (start >= 0) {
      found.push([...path.slice(start), file])
      return
    }
    path.push(file)
    for (const to of next.get(file) ?? []) visit(to)
    path.pop()
    finished.add(file)
  }
  for (const file of next.keys()) visit(file)
  return found
}
