import type { ReactElement, ReactNode } from 'react'
import { KeepingProvider } from './kept/keeping.tsx'
import { KeptTroubleProvider } from './kept/kept-trouble.tsx'
import { MapPlaceProvider } from './map-place.tsx'
import { PeopleScreen, type PeopleScreenProps } from './people-screen.tsx'

/**
 * *Mensen om je heen* as one can read it: a drawing, a list, and a form for each person; the same data
 * as the map on the board. Its document has to have arrived.
 */
export const PeopleView = (props: PeopleScreenProps): ReactElement => (
  <PeopleAround>
    <PeopleScreen {...props} />
  </PeopleAround>
)

/** Around all that shows or changes the map in words. */
export const PeopleAround = (props: { children: ReactNode }): ReactElement => (
  <MapPlaceProvider>
    <KeptTroubleProvider>
      <KeepingProvider>{props.children}</KeepingProvider>
    </KeptTroubleProvider>
  </MapPlaceProvider>
)
