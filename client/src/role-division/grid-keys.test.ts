import { roleDivision } from '@samenbord/shared/texts'
import { describe, expect, test } from 'vitest'
import { cellToGoTo, roleOfKey } from './grid-keys.ts'

const size = { rows: 3, columns: 4 }
const from = { row: 1, column: 1 }
const go = (key: string, ctrlKey = false) => cellToGoTo({ key, ctrlKey }, from, size)

describe('the keys of the matrix', () => {
  test('arrows go to the cell beside, and not off the edge', () => {
    expect(go('ArrowUp')).toEqual({ row: 0, column: 1 })
    expect(go('ArrowRight')).toEqual({ row: 1, column: 2 })
    const corner = { row: 0, column: 0 }
    expect(cellToGoTo({ key: 'ArrowLeft', ctrlKey: false }, corner, size)).toBeUndefined()
    expect(cellToGoTo({ key: 'ArrowUp', ctrlKey: false }, corner, size)).toBeUndefined()
  })

  test('Home and End go along the task, with Ctrl to the corners', () => {
    expect(go('Home')).toEqual({ row: 1, column: 0 })
    expect(go('End')).toEqual({ row: 1, column: 3 })
    expect(go('Home', true)).toEqual({ row: 0, column: 0 })
    expect(go('End', true)).toEqual({ row: 2, column: 3 })
  })

  test('a letter fills a cell, Delete empties it, and others do nothing', () => {
    const { keys } = roleDivision.nl
    expect(roleOfKey('d', keys)).toBe('does')
    expect(roleOfKey('B', keys)).toBe('decides')
    expect(roleOfKey('m', keys)).toBe('thinks-along')
    expect(roleOfKey('h', keys)).toBe('hears')
    expect(roleOfKey('Delete', keys)).toBeNull()
    expect(roleOfKey('x', keys)).toBeUndefined()
    expect(go('x')).toBeUndefined()
  })
})
