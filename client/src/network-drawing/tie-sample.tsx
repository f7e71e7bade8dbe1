import type { TieQuality } from '@samenbord/shared/model'
import type { ReactElement } from 'react'

const PATHS: Readonly<Record<TieQuality, readonly string[]>> = {
  strong: ['M3 10L45 10'],
  ordinary: ['M3 10L45 10'],
  thin: ['M3 10L45 10'],
  tense: ['M3 10Q6.5 16 10 10Q13.5 4 17 10Q20.5 16 24 10Q27.5 4 31 10Q34.5 16 38 10Q41.5 4 45 10'],
  broken: ['M3 10L19 10M29 10L45 10', 'M19 17L19 3M29 17L29 3'],
}

/** A short piece of a tie of this kind. */
export const TieSample = ({ kind }: { kind: TieQuality }): ReactElement => (
  <svg className={`tie-sample tie-sample--${kind}`} viewBox="0 0 48 20" aria-hidden="true">
    {PATHS[kind].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
)
