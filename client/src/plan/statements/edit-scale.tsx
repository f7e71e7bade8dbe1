import type { Party, Scale, ScaleValue, Topic } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ScaleChooser } from '../../entity/scale-chooser.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Sets the mark someone gives the own life. It stands in the plan from the first number on. */
export const EditScale = (props: {
  by: Party
  topic: Topic | null
  name: string
  scale: Scale | undefined
  onDone: () => void
}): ReactElement => {
  const words = useTexts(statements).scale
  const { table } = useAtTable()
  const { by, topic, scale } = props
  const form = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLElement>('input:checked')
    ;(chosen ?? form.current?.querySelector('input'))?.focus()
  }, [])
  const choose = (change: { now: ScaleValue } | { wished: ScaleValue }) => {
    if (scale !== undefined) table.plan.change('scale', scale.id, change)
    else table.plan.add('scale', { by, topic, now: null, wished: null, words: '', ...change })
  }
  return (
    <fieldset
      ref={form}
      className="edit-scale"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') props.onDone()
      }}
    >
      <legend className="hidden-text">{words.title(props.name)}</legend>
      <ScaleChooser
        label={words.chooseNow}
        value={scale?.now ?? null}
        lowWords={words.low}
        highWords={words.high}
        onChoose={(now) => choose({ now })}
      />
      <ScaleChooser
        label={words.chooseWished}
        value={scale?.wished ?? null}
        onChoose={(wished) => choose({ wished })}
      />
      {scale !== undefined && (
        <WordsField
          kind="scale"
          id={scale.id}
          field="words"
          value={scale.words}
          label={words.words}
          onEnter={props.onDone}
          onEscape={props.onDone}
        />
      )}
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={props.onDone}>
          {words.done}
        </button>
        {scale !== undefined && (
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              table.plan.remove(scale)
              props.onDone()
            }}
          >
            {words.takeAway}
          </button>
        )}
      </div>
    </fieldset>
  )
}
