import { shell } from '@samenbord/shared/texts'
import { type ReactElement, type RefObject, useId, useRef, useState } from 'react'
import type { z } from 'zod'
import { useTexts } from './use-texts.ts'

/** What is wrong with a line someone typed. */
type LineProblem = 'empty' | 'strange'

/** One line of text in a form, checked by the schema of what it means. */
export interface Line {
  readonly value: string
  readonly problem: LineProblem | undefined
  /** Most characters, as the schema says. */
  readonly most: number | undefined
  readonly input: RefObject<HTMLInputElement | null>
  change(value: string): void
  /** Forgets what was typed: what the line began with stands there again. */
  reset(): void
  /** The line as the schema reads it; '' when it is optional and empty; undefined when wrong. */
  read(): string | undefined
}

/** A line that shows `initial`, also when that changes, until something is typed. */
export const useLine = (
  schema: z.ZodString,
  options: { initial?: string; optional?: boolean } = {},
): Line => {
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<LineProblem>()
  const input = useRef<HTMLInputElement>(null)
  const value = typed ?? options.initial ?? ''
  return {
    value,
    problem,
    most: schema.maxLength ?? undefined,
    input,
    change(changed) {
      setTyped(changed)
      setProblem(undefined)
    },
    reset() {
      setTyped(undefined)
      setProblem(undefined)
    },
    read() {
      const empty = value.trim() === ''
      if (empty && options.optional === true) return ''
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      setProblem(empty ? 'empty' : 'strange')
      return undefined
    },
  }
}

/** Puts the person in the first line that is wrong. */
export const focusWrong = (...lines: readonly Line[]): void => {
  lines.find((line) => line.read() === undefined)?.input.current?.focus()
}

/** A label, an input, what helps, and what is wrong. */
export const LineField = (props: {
  line: Line
  label: string
  hint?: string
  className?: string
  autoComplete?: string
  /** Takes the focus when a dialog opens. */
  first?: boolean
}): ReactElement => {
  const words = useTexts(shell)
  const id = useId()
  const { line } = props
  const problem =
    line.problem && (line.problem === 'empty' ? words.fillIn : words.strangeCharacters)
  const described = [props.hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ')
  return (
    <div className={`field ${props.className ?? ''}`}>
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={line.input}
        id={id}
        className="input"
        value={line.value}
        maxLength={line.most}
        autoComplete={props.autoComplete ?? 'off'}
        aria-invalid={line.problem !== undefined}
        aria-describedby={described || undefined}
        data-first={props.first}
        onChange={(event) => line.change(event.target.value)}
      />
      {props.hint !== undefined && (
        <p className="hint" id={`${id}hint`}>
          {props.hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="problem" id={`${id}problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
