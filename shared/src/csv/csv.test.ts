import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvColumns, readCsv, writeCsv } from './index.ts'

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells)

/** Words with everything in them that could break a file. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ';',
        ',',
        '\t',
        '\r\n',
        '\n',
        '\r',
        "'",
        '=',
        '+',
        '-',
        '@',
        ' ',
        'a',
        'é',
      ),
      { maxLength: 12 },
    )
    .map((letters) => letters.join('')),
)

describe('writing and reading a list', () => {
  it('gives back every word as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        (rows) => {
          const withWords = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
          // A header, as each of our lists has: by that one tells what a file is split at.
          const whole = [['naam', 'vak'], ...withWords]
          expect(readCsv(writeCsv(whole))).toMatchObject({ openQuotes: [] })
          expect(cellsOf(writeCsv(whole))).toEqual(whole)
        },
      ),
    )
  })

  it('never writes a cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(hostile, (cell) => {
        const written = writeCsv([['naam', cell]]).slice('\uFEFFnaam;'.length, -2)
        expect(written.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
    )
    for (const cell of ['=1+1', '+31 6', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', "'=1"]) {
      expect(writeCsv([[cell]])).toContain(`'${cell.slice(0, 1)}`)
      expect(cellsOf(writeCsv([[cell]]))).toEqual([[cell]])
    }
  })

  it('begins with the mark by which a spreadsheet knows UTF-8, and splits at semicolons', () => {
    expect(writeCsv([['naam', 'vak']])).toBe('\uFEFFnaam;vak\r\n')
  })
})

describe('reading a list that someone else made', () => {
  it('reads semicolons, commas and tabs', () => {
    const rows = [
      ['naam', 'vak'],
      ['Greet', 'kerk, koor; en meer'],
    ]
    expect(cellsOf('naam;vak\nGreet;"kerk, koor; en meer"\n')).toEqual(rows)
    expect(cellsOf('naam,vak\r\nGreet,"kerk, koor; en meer"')).toEqual(rows)
    expect(cellsOf('naam\tvak\rGreet\t"kerk, koor; en meer"\r')).toEqual(rows)
    expect(cellsOf('sep=,\nnaam;x,vak\nGreet,a')).toEqual([
      ['naam;x', 'vak'],
      ['Greet', 'a'],
    ])
  })

  it('is not misled by a delimiter in a quoted name of a column', () => {
    expect(cellsOf('"naam, roepnaam, meer";vak\nGreet;kerk')).toEqual([
      ['naam, roepnaam, meer', 'vak'],
      ['Greet', 'kerk'],
    ])
  })

  it('says on which line each row begins, also after words of several lines', () => {
    const { rows } = readCsv('naam;opmerking\n\nGreet;"eerste\r\ntweede ""regel"""\n;;\nKees;\n')
    expect(rows).toEqual([
      { line: 1, cells: ['naam', 'opmerking'] },
      { line: 3, cells: ['Greet', 'eerste\r\ntweede "regel"'] },
      { line: 6, cells: ['Kees', ''] },
    ])
  })

  it('counts a line that says what the file is split at', () => {
    expect(readCsv('sep=;\r\nnaam\r\nGreet').rows.map(({ line }) => line)).toEqual([2, 3])
  })

  it('names the line with a quotation mark that never closes, and reads the rest', () => {
    expect(readCsv('naam;vak\nKees;"werk\nGreet;kerk\nAn;zorg')).toEqual({
      rows: [
        { line: 1, cells: ['naam', 'vak'] },
        { line: 3, cells: ['Greet', 'kerk'] },
        { line: 4, cells: ['An', 'zorg'] },
      ],
      openQuotes: [2],
    })
  })

  it('keeps quotation marks within words, and what stands behind a closing one', () => {
    expect(cellsOf('naam;vak\nAn "de buuv";"a"b')).toEqual([
      ['naam', 'vak'],
      ['An "de buuv"', 'ab'],
    ])
  })

  it('never fails, whatever the file', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { rows, openQuotes } = readCsv(text)
        expect(rows.every(({ cells }) => cells.length > 0)).toBe(true)
        expect(new Set([...rows.map(({ line }) => line), ...openQuotes]).size).toBe(
          rows.length + openQuotes.length,
        )
      }),
    )
  })
})

describe('finding columns by their names', () => {
  const { rows } = readCsv('Vak;extra; NAAM ;\nkerk;lila;Greet ;x\nzorg')
  const [header, greet, short] = rows

  it('finds them in any order and case, and gives what else a row holds', () => {
    if (header === undefined || greet === undefined || short === undefined) throw new Error('rows')
    const columns = csvColumns(header, { name: ['naam', 'name'], sector: ['vak'], note: ['noot'] })
    expect(columns.has('note')).toBe(false)
    expect(columns.cell(greet, 'name')).toBe('Greet')
    expect(columns.cell(greet, 'sector')).toBe('kerk')
    expect(columns.cell(greet, 'note')).toBe('')
    expect(columns.others(greet)).toEqual([
      { name: 'extra', words: 'lila' },
      { name: '', words: 'x' },
    ])
    expect(columns.cell(short, 'name')).toBe('')
  })
})
