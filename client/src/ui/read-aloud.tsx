import { join } from '@samenbord/shared/texts'
import { Square, Volume2 } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage, useTexts } from './use-texts.ts'

/** Voices of the device itself: others would send the text to a company. */
const localVoice = (language: string): SpeechSynthesisVoice | undefined =>
  window.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))

const useLocalVoice = (): SpeechSynthesisVoice | undefined => {
  const language = useLanguage()
  const [voice, setVoice] = useState(() => localVoice(language))
  useEffect(() => {
    const look = () => setVoice(localVoice(language))
    look()
    // Browsers load their voices some time after the page.
    window.speechSynthesis?.addEventListener('voiceschanged', look)
    return () => window.speechSynthesis?.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}

/** Reads a text aloud; there only where the device can do so by itself. */
export const ReadAloud = (props: { text: string }): ReactElement | null => {
  const words = useTexts(join)
  const voice = useLocalVoice()
  const [reading, setReading] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (voice === undefined) return null
  const toggle = () => {
    window.speechSynthesis.cancel()
    if (reading) return
    const speech = new SpeechSynthesisUtterance(props.text)
    speech.voice = voice
    speech.lang = voice.lang
    speech.onend = () => setReading(false)
    speech.onerror = () => setReading(false)
    setReading(true)
    window.speechSynthesis.speak(speech)
  }
  return (
    <button type="button" className="button button--plain" onClick={toggle}>
      {reading ? <Square className="icon icon--small" /> : <Volume2 className="icon icon--small" />}
      {reading ? words.stopReading : words.readAloud}
    </button>
  )
}
