import { type ReactElement, type ReactNode, useState } from 'react'

/** Something that goes when the step changes, and is there again when that comes back. */
export const StepAway = (props: { children: ReactNode }): ReactElement => {
  const [away, setAway] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setAway(!away)}>
        Andere stap
      </button>
      {!away && props.children}
    </>
  )
}
