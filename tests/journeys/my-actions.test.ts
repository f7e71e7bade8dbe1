import { addEntities, setRole } from '@samenbord/shared/document'
import { describe, expect, it } from 'vitest'
import { action, goal } from '../../shared/src/model/test-support/plan-entities.ts'
import { eventually } from '../support/eventually.ts'
import { TITLE, useJourney } from '../support/journey.ts'
import { dayFromNow } from '../support/plan-pieces.ts'

const journey = useJourney()

describe('what I agreed, over all my tables', () => {
  it('is told how it goes without sitting down, and goes along to the own system', async () => {
    const first = await journey.table({ template: 'kitchen-table' })
    const second = await journey.table({ title: 'Post op orde' })
    const wish = goal(1, 'Lucht in huis')
    const late = { kind: 'before', day: dayFromNow(-2) } as const
    const container = action(1, 'regelt een container', { goal: wish.id, due: late })
    const letters = action(2, 'belt de bank', { watcher: await second.party('Samira') })
    await first.lay((doc) => addEntities(doc, [wish, container]))
    await second.lay((doc) => addEntities(doc, [letters]))
    const me = await first.party('Samira')
    await first.lay((doc) => setRole(doc, container.id, me, 'does'))
    const noor = await first.seat('Noor', 'professional', 'edit', { screen: 'phone' })
    await noor.plan.show('actions')

    const samira = await journey.person({ screen: 'phone' })
    const { mine, sentences } = samira.words
    const { done } = sentences.statuses
    await samira.takeCookies(first.samira)
    await samira.goTo('/mijn-afspraken')
    const group = (when: keyof typeof mine.groups) =>
      samira.page.locator('.my-group', {
        has: samira.page.getByRole('heading', { name: mine.groups[when] }),
      })
    await group('late').getByText('Samira regelt een container').waitFor()
    await group('undated').getByText(mine.shares.watches).waitFor()
    await group('undated').getByText('Nog niet duidelijk wie: belt de bank').waitFor()

    await group('late').getByRole('button', { name: done }).click()
    await samira.field(mine.word).fill('hij staat er dinsdag')
    await samira.press(mine.send(done))
    await samira.sees(mine.reported.saved)
    await group('done').getByText('hij staat er dinsdag').waitFor()
    const row = noor.plan.action('regelt een container')
    await row.getByText(done).first().waitFor()
    await eventually(() => row.textContent()).toContain('hij staat er dinsdag')
    expect(await noor.names()).toBe('Noor')

    await samira.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await samira.press(mine.copyOf(TITLE))
    await samira.sees(mine.copied)
    const copied = await samira.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(sentences.part.title('Samira', TITLE))
    expect(copied).toContain('regelt een container')
    expect(copied).toContain(`${done} (`)
    expect(copied).not.toContain('belt de bank')
    await samira.press(mine.copyAll)
    await eventually(() => samira.page.evaluate(() => navigator.clipboard.readText())).toContain(
      'belt de bank',
    )
  })
})
