import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Tells when something went with the focus in it, once no question keeps the focus any more. */
export const useGoneWithFocus = (
  element: RefObject<HTMLElement | null>,
  onGone: () => void,
): void => {
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      hadFocus.current = current?.contains(document.activeElement) === true
    }
  }, [element])
  useEffect(
    () => () => {
      if (hadFocus.current) onGone()
    },
    [onGone],
  )
}
