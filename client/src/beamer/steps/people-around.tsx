import type { Drawing } from '@samenbord/shared/drawing'
import type { NetworkMap } from '@samenbord/shared/network'
import type { ReactElement } from 'react'
import {
  DrawingLegend,
  DrawingSvg,
  ecogramOf,
  genogramOf,
  NOTHING_KEPT,
  networkMapFor,
} from '../../network-drawing/index.ts'
import { type InRoom, useInRoom } from '../in-room.tsx'
import './people-around.css'

type Settled = Pick<InRoom, 'plan' | 'people'>

/** The network map without half-typed words. The whole room looks: nothing kept for oneself. */
const mapOf = ({ plan, people }: Settled): NetworkMap => networkMapFor(plan, people, NOTHING_KEPT)

/** Whether anybody was put on the map. */
export const isSomebodyAround = (room: Settled): boolean => mapOf(room).contacts.length > 0

/** Whether there is a family tree to look at: a resident asked for it, and somebody is in it. */
export const isFamilyShown = (room: Pick<InRoom, 'plan' | 'people' | 'facts'>): boolean => {
  const { partnerships, parentages } = mapOf(room)
  return room.facts.familyTree.on && partnerships.length + parentages.length > 0
}

/** Who is around the household, drawn; with the figures of who says where they stand, when asked. */
export const PeopleAround = (props: { placements?: boolean }): ReactElement => {
  const room = useInRoom()
  return (
    <Drawn drawing={ecogramOf(mapOf(room), room.telling.language, props.placements === true)} />
  )
}

/** The family over generations. */
export const FamilyTree = (): ReactElement => {
  const room = useInRoom()
  return <Drawn drawing={genogramOf(mapOf(room), room.telling)} />
}

/** A drawing as large as the screen has room, and what its signs mean. */
const Drawn = (props: { drawing: Drawing<string, string> }): ReactElement => (
  <div className="around">
    <DrawingSvg drawing={props.drawing} className="around__drawing" />
    <DrawingLegend drawing={props.drawing} />
  </div>
)
