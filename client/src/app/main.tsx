// First: it takes the token out of the address.
import './arrival.ts'
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { applyPreferences } from '../ui/preferences.ts'
import { App } from './app.tsx'

applyPreferences()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
