// @vitest-environment happy-dom
import { type EcogramLayout, type MapExtent, placeAt, pointOf } from '@samenbord/shared/drawing'
import { NEW_CONTACT } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { doing, seatsFor, showAt, sync } from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { useMapMoves } from './use-map-moves.ts'
import { useNetworkMap } from './use-network-map.ts'

type Moves = ReturnType<typeof useMapMoves>

const small: MapExtent = { heart: 46, edges: [138, 230, 318] }
/** Of who keeps others for themself: it has grown. */
const large: MapExtent = { heart: 46, edges: [138, 340, 428] }

const spot = { across: 0.5, out: 0.25 }

/** Samira carries Greet on a map of another size than Joost's. */
const twoMaps = async () => {
  const [samira, joost] = seatsFor(someone('Samira'), someone('Joost'))
  if (samira === undefined || joost === undefined) throw new Error('two were seated')
  const greet =
    `contact:${samira.table.plan.add('contact', { ...NEW_CONTACT, name: 'Greet' })}` as const
  const held: { samira?: Moves; joost?: Moves } = {}
  const layoutOf = (extent: MapExtent): EcogramLayout => ({
    extent,
    scale: 1,
    points: new Map([[greet, { x: 0, y: 0 }]]),
  })
  const Holder = (props: { name: 'samira' | 'joost'; layout: EcogramLayout }): ReactElement => {
    held[props.name] = useMapMoves(useNetworkMap(), props.layout)
    return <p />
  }
  await showAt(samira, <Holder name="samira" layout={layoutOf(large)} />)
  await showAt(joost, <Holder name="joost" layout={layoutOf(small)} />)
  await sync(samira, joost)
  const at = pointOf('work', 'further', spot, large)
  const carry = async (shared: boolean) => {
    await doing(() => held.samira?.carry({ key: greet, at, shared }))
    await sync(samira, joost)
  }
  return { greet, carry, samira, seen: () => held.joost?.moving.get(greet), held }
}

test('whom another carries is seen in the same ring and sector on a map of another size', async () => {
  const { greet, carry, seen, held } = await twoMaps()
  await carry(true)
  const place = placeAt(seen() ?? { x: 0, y: 0 }, small)
  expect(place).toMatchObject({ sector: 'work', ring: 'further' })
  expect(place.spot.out).toBeCloseTo(spot.out)
  expect(held.joost?.moversOf(greet)).toMatchObject({ name: 'Samira', at: seen() })
})

test('the others are told nothing of whom one keeps for oneself, also not who was told of before', async () => {
  const { carry, samira } = await twoMaps()
  await carry(false)
  expect(samira.table.awareness.getLocalState()?.onMap).toBeUndefined()
  await carry(true)
  expect(samira.table.awareness.getLocalState()?.onMap).toBeDefined()
  await carry(false)
  expect(samira.table.awareness.getLocalState()?.onMap).toBeUndefined()
})
