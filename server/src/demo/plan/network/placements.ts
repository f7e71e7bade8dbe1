import type { DraftOf } from '../draft.ts'
import { placementId } from '../ids.ts'
import { type AtTable, wim } from '../people.ts'

/** *Waar sta ik?*: where the coordinator stands, and where the resident wants to be seen. */
export const placements = ({ samira }: AtTable): readonly DraftOf<'placement'>[] => [
  {
    kind: 'placement',
    id: placementId('samira'),
    by: samira,
    place: { sector: 'care', ring: 'close', spot: { across: 0.8, out: 0.35 } },
    trial: { sector: 'care', ring: 'further', spot: { across: 0.62, out: 0.5 } },
    words: 'Nu ga ik overal mee naartoe. Straks kan ik een stap terug.',
  },
  {
    kind: 'placement',
    id: placementId('wim'),
    by: wim,
    place: { sector: 'family', ring: 'close', spot: { across: 0.3, out: 0.5 } },
    trial: null,
    words: 'Ik wil dichter bij Daan staan.',
  },
]
