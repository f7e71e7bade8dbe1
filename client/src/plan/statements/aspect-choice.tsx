import { Aspect } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** What something is that is said: how it is, what goes well, a wish, or what makes it so. */
export const AspectChoice = (props: {
  value: Aspect
  onChoose: (aspect: Aspect) => void
}): ReactElement => {
  const words = useTexts(statements)
  return (
    <label className="aspect-choice">
      <span className="hidden-text">{words.aspect}</span>
      <select
        className="input"
        value={props.value}
        onChange={(event) => {
          const chosen = Aspect.safeParse(event.target.value)
          if (chosen.success) props.onChoose(chosen.data)
        }}
      >
        {Aspect.options.map((aspect) => (
          <option key={aspect} value={aspect}>
            {words.aspects[aspect]}
          </option>
        ))}
      </select>
    </label>
  )
}
