import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cycles, violations } from './import-graph.ts'
import { importsOf, parseImports, sourceFiles } from './module-imports.ts'
import { rules } from './rules.ts'

const root = join(import.meta.dirname, '../..')
const files = ['client/src', 'server/src', 'shared/src', 'tests'].flatMap((folder) =>
  existsSync(join(root, folder)) ? sourceFiles(root, folder) : [],
)
const imports = files.flatMap((file) => importsOf(root, file))

describe('the import graph', () => {
  for (const rule of rules) {
    it(rule.sentence, () => {
      expect(violations(rule, imports)).toEqual([])
    })
  }

  it('has no circles', () => {
    expect(cycles(imports)).toEqual([])
  })

  it('leads to files that exist', () => {
    const inProject = imports.filter(({ to }) => /^(client|server|shared|tests|scripts)\//.test(to))
    expect(inProject.filter(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })
})

describe('the check of the import graph', () => {
  const caught = (path: string, text: string) => {
    const found = parseImports(path, text)
    return rules.filter((rule) => violations(rule, found).length > 0).map((rule) => rule.sentence)
  }

  it.each([
    ['shared/src/model/goal.ts', "import { readFile } from 'node:fs/promises'"],
    ['shared/src/model/goal.ts', "import { z } from 'yjs'"],
    ['shared/src/document/goal.ts', "import type { Frame } from '@samenbord/shared/protocol'"],
    ['shared/src/permission/may.ts', "import * as Y from 'yjs'"],
    ['shared/src/drawing/tree.ts', "import type { FC } from 'react'"],
    ['client/src/plan/goal.tsx', "import { Editor } from 'tldraw'"],
    ['client/src/plan/goal.tsx', "import type { TLShape } from '@tldraw/tlschema'"],
    ['client/src/plan/goal.tsx', "export type { Tie } from '../network-map/tie.ts'"],
    ['client/src/plan/goal.tsx', "type Doc = import('yjs').Doc"],
    ['client/src/app/table.tsx', "import type { Board } from '../board/board.tsx'"],
    ['client/src/ui/button.tsx', "import { usePlan } from '../plan/use-plan.ts'"],
    ['client/src/app/main.tsx', "import { start } from '../../../server/src/main/main.ts'"],
    ['server/src/app/join.ts', "import Database from 'libsql'"],
    ['server/src/facts/facts.ts', "import { Hono } from 'hono'"],
    ['server/src/access/access.ts', "import { Doc } from 'yjs'"],
    ['server/src/http/pages.ts', "import('../../../client/src/app/main.tsx')"],
  ])('catches in %s: %s', (path, text) => {
    expect(caught(path, text)).not.toEqual([])
  })

  it.each([
    ['client/src/app/table.tsx', "const board = lazy(() => import('../board/board.tsx'))"],
    ['client/src/board/board.tsx', "import { Tldraw } from 'tldraw'\nimport { Doc } from 'yjs'"],
    ['shared/src/model/goal.test.ts', "import fc from 'fast-check'\nimport { it } from 'vitest'"],
    ['shared/src/document/goal.ts', "import { Goal } from '../model/index.ts'"],
    ['server/src/sync/upgrade.ts', "import { upgradeWebSocket } from '@hono/node-server'"],
  ])('allows in %s: %s', (path, text) => {
    expect(caught(path, text)).toEqual([])
  })

  it('catches a circle, of types as well', () => {
    const one = parseImports('shared/src/model/one.ts', "import type { Two } from './two.ts'")
    const two = parseImports('shared/src/model/two.ts', "import type { One } from './one.ts'")
    expect(cycles([...one, ...two])).toEqual([
      ['shared/src/model/one.ts', 'shared/src/model/two.ts', 'shared/src/model/one.ts'],
    ])
  })
})
