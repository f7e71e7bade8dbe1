import type { ReactElement } from 'react'
import { CardTools } from '../cards/card-tools.tsx'
import { MapTools } from '../network/map-tools.tsx'
import { RolesTools } from '../roles/roles-tools.tsx'
import { EmptyHint } from './empty-hint.tsx'
import { ChosenTerms } from './shape-words.tsx'

/** What stands over everything on the board, as large as the page itself. */
export const InFrontOfTheCanvas = (): ReactElement => (
  <>
    <EmptyHint />
    <CardTools />
    <MapTools />
    <RolesTools />
    <ChosenTerms />
  </>
)
