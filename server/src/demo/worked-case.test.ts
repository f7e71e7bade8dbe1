import { type BoardRecord, PAGE_RECORD_ID } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { workedCase } from './worked-case.ts'

const { records } = workedCase
const ids = new Set(records.map(({ id }) => id))
const shapes = records.filter(({ typeName }) => typeName === 'shape')
const bindings = records.filter(({ typeName }) => typeName === 'binding')
const wordsOn = (record: BoardRecord) => JSON.stringify(record.props?.richText)

describe('the worked case', () => {
  it('names each record once', () => {
    expect(ids.size).toBe(records.length)
  })

  it('lays every shape on the page or on a shape before it', () => {
    const laid = new Set([PAGE_RECORD_ID])
    const loose = shapes.filter(({ id, parentId }) => {
      laid.add(id)
      return typeof parentId !== 'string' || !laid.has(parentId)
    })
    expect(loose).toEqual([])
  })

  it('gives the shapes on one parent different places, in order', () => {
    for (const parent of new Set(shapes.map(({ parentId }) => parentId))) {
      const siblings = shapes.filter(({ parentId }) => parentId === parent)
      const places = siblings.map(({ index }) => String(index))
      expect(places).toEqual([...new Set(places)].sort())
    }
  })

  it('holds each arrow at both ends', () => {
    const arrows = shapes.filter(({ type }) => type === 'arrow')
    for (const arrow of arrows) {
      const ends = bindings.filter(({ fromId }) => fromId === arrow.id)
      expect(ends.map(({ props }) => props?.terminal)).toEqual(['start', 'end'])
      expect(ends.filter(({ toId }) => typeof toId !== 'string' || !ids.has(toId))).toEqual([])
    }
    expect(bindings.length).toBe(2 * arrows.length)
  })

  it('puts no words in the mouth of the resident while he is not there', () => {
    const first = shapes.filter(({ parentId }) => parentId === 'shape:eerste-gesprek')
    expect(first.some((shape) => wordsOn(shape)?.includes('Voorstel, nog niet besproken'))).toBe(
      true,
    )
    const signed = first.filter((shape) => wordsOn(shape)?.includes('"text":"Wim"'))
    expect(signed).toEqual([])
  })
})
