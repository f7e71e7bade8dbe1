import type { Page } from 'playwright-core'

type Heard = 'sent' | 'received'

/** Everything that goes to and comes from the server on one page. */
export class Wire {
  readonly #heard: Record<Heard, string[]> = { sent: [], received: [] }
  readonly #coming: Promise<void>[] = []
  /** The addresses of what was fetched. */
  readonly fetched: string[] = []

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => this.#keep('sent', payload))
      socket.on('framereceived', ({ payload }) => this.#keep('received', payload))
    })
    page.on('request', (request) => {
      this.fetched.push(request.url())
      this.#keep('sent', `${request.url()} ${request.postData() ?? ''}`)
    })
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return
      // An answer without a body, and one that was broken off, tell nothing.
      const body = response.body().catch(() => '')
      this.#coming.push(body.then((content) => this.#keep('received', content)))
    })
  }

  /** How often these words went this way, in frames and in calls. */
  async count(way: Heard, words: string): Promise<number> {
    await Promise.all(this.#coming)
    return this.#heard[way].filter((content) => content.includes(words)).length
  }

  #keep(way: Heard, content: string | Buffer): void {
    this.#heard[way].push(typeof content === 'string' ? content : content.toString('utf8'))
  }
}
