import { TieQuality } from '@samenbord/shared/model'
import { networkTells } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './tie-kinds.css'
import { TieSample } from './tie-sample.tsx'

/** The five kinds of a tie, one tap each; tapping what it is says nothing of it again. */
export const TieKinds = (props: {
  /** Between whom. */
  label: string
  quality: TieQuality | null
  onChoose: (quality: TieQuality | null) => void
}): ReactElement => {
  const { qualities } = useTexts(networkTells)
  const { label, quality, onChoose } = props
  return (
    <fieldset className="tie-kinds">
      <legend>{label}</legend>
      {TieQuality.options.map((kind) => (
        <button
          key={kind}
          type="button"
          className="tie-kinds__kind"
          aria-pressed={quality === kind}
          onClick={() => onChoose(quality === kind ? null : kind)}
        >
          <TieSample kind={kind} />
          {qualities[kind]}
        </button>
      ))}
    </fieldset>
  )
}
