import {
  FamilySymbol,
  type Life,
  type Parentage,
  ParentBond,
  PartnerBond,
  TieQuality,
} from '../../model/index.ts'
import { genogram, type Language, networkTells } from '../../texts/index.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { keptSign } from '../ecogram/signs.ts'
import { REACH } from '../person-words.ts'
import type { Family } from './family.ts'
import { bondMarks, childLine } from './family-lines.ts'
import { type Feeling, type FeltTie, feelingMarks } from './feelings.ts'
import { householdSign } from './household.ts'
import { symbolMarks } from './symbols.ts'

type Legend = Drawing<string, string>['legend']

const MIDDLE = { x: 24, y: 12 }
const LINE = [
  { x: 3, y: 12 },
  { x: 45, y: 12 },
] as const
/** So small a shape fits into a sign. */
const SIZE = 9 / REACH

const shape = (symbol: FamilySymbol | null, life: Life = 'living', household = false): Mark[] =>
  symbolMarks(MIDDLE, { symbol, life }, household, SIZE)

const isFeeling = (quality: TieQuality): quality is Feeling => quality !== 'ordinary'

/** What the signs of this tree mean: those that stand in it. */
export const legendOf = (
  { people, unions }: Family,
  felt: readonly FeltTie[],
  language: Language,
): Legend => {
  const { legend, bonds } = genogram[language]
  const { qualities, kept } = networkTells[language]
  const everyone = [...people.values()]
  const children = unions.flatMap((union) => union.children)
  const latest = unions.flatMap((union) => union.bonds.at(-1)?.bond ?? [])
  const isUsed = {
    symbol: (symbol: FamilySymbol | null) =>
      everyone.some((one) => one.symbol === symbol && isShaped(one.life)),
    life: (life: Life) => everyone.some((one) => one.life === life),
    came: (bond: Parentage['bond']) => children.some((one) => one.bond === bond),
  }
  const when = (is: boolean, words: string, marks: Mark[]): Legend => (is ? [{ words, marks }] : [])
  return [
    ...when(
      FamilySymbol.options.some(isUsed.symbol),
      legend.symbols,
      FamilySymbol.options.flatMap((symbol, at) =>
        symbolMarks({ x: 8 + at * 16, y: 12 }, { symbol, life: 'living' }, false, 7 / REACH),
      ),
    ),
    ...when(isUsed.symbol(null), legend.symbolOpen, shape(null)),
    ...when(
      everyone.some(({ household }) => household),
      legend.household,
      [...householdSign(MIDDLE), ...shape('circle', 'living', true)],
    ),
    ...when(isUsed.life('deceased'), legend.deceased, shape('square', 'deceased')),
    ...when(isUsed.life('pregnancy'), legend.pregnancy, shape(null, 'pregnancy')),
    ...when(isUsed.life('miscarriage'), legend.miscarriage, shape(null, 'miscarriage')),
    ...when(isUsed.life('stillborn'), legend.stillborn, shape('square', 'stillborn')),
    ...PartnerBond.options.flatMap((bond) =>
      when(latest.includes(bond), bonds[bond], bondMarks(...LINE, bond)),
    ),
    ...when(
      unions.some((union) => union.second !== null && union.bonds.length === 0),
      legend.parents,
      bondMarks(...LINE, null),
    ),
    ...ParentBond.options.flatMap((bond) =>
      when(isUsed.came(bond), legend.came[bond], [
        childLine({ x: 24, y: 0 }, { x: 24, y: 24 }, bond),
      ]),
    ),
    ...when(
      children.some(({ twinOf }) => twinOf !== null),
      legend.twins,
      [10, 38].map((x) => childLine({ x: 24, y: 2 }, { x, y: 22 }, 'birth')),
    ),
    ...TieQuality.options.filter(isFeeling).flatMap((quality) =>
      when(
        felt.some(({ feeling }) => feeling === quality),
        legend.tie(qualities[quality]),
        feelingMarks(...LINE, quality),
      ),
    ),
    ...when(
      everyone.some((one) => one.kept),
      kept,
      keptSign(MIDDLE),
    ),
  ]
}

const isShaped = (life: Life): boolean => life !== 'pregnancy' && life !== 'miscarriage'
