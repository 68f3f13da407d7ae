import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { links } from '../support/links.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { createForm, forms } from './forms.js'
import { designSystems } from './systems.js'

const cases = designSystems.flatMap(([system, render]) =>
  Object.entries(forms).map(([name, form]) => ({
    system,
    render,
    name,
    form,
    labels: Object.keys(form.values),
  })),
)
const withFields = cases.filter(({ labels }) => labels.length > 0)
const withLink = cases.filter(({ form }) => form.link)
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

describe.each(cases)('the form "$name" in $system', ({ render, form: facts, labels }) => {
  it('has a heading, which names it', async () => {
    const { emulator, form } = await createForm(facts)
    render(form, { emulator })
    expect(screen.getByRole('heading', { level: 2 })).toHaveAccessibleName(facts.title)
    expect(screen.getByRole('form')).toHaveAccessibleName(facts.title)
  })

  it('has the method "post"', async () => {
    const { emulator, form } = await createForm(facts)
    render(form, { emulator })
    expect(screen.getByRole('form')).toHaveAttribute('method', 'post')
  })

  it('has labelled, required fields with autocomplete tokens', async () => {
    const { emulator, form } = await createForm(facts)
    render(form, { emulator })
    expect(labels.map((label) => input(label).autocomplete)).toEqual(facts.autoComplete)
    for (const label of labels) {
      expect(input(label)).toHaveAccessibleName(label)
      expect(input(label)).toBeRequired()
      expect(input(label)).not.toHaveAttribute('aria-invalid', 'true')
    }
  })

  it('has no problem that axe finds', async () => {
    const { emulator, form } = await createForm(facts)
    render(form, { emulator })
    await expectAccessible()
  })

  it('shows no live region and no hidden username', async () => {
    const { emulator, form } = await createForm(facts)
    const { container } = render(form, { emulator, links })
    for (const hidden of container.querySelectorAll('[role=status], [autocomplete=username][aria-hidden]'))
      expect(isOnScreen(hidden), hidden.outerHTML).toBe(false)
  })

  it('keeps the focus on its button and announces the pending state', async () => {
    const { emulator, form } = await createForm(facts)
    const { fetch } = holdResponses(emulator)
    const { user } = render(form, { emulator, fetch })
    const regions = screen.getAllByRole('status')
    await fill(user, facts.values)
    await press(user, facts.submit)
    const button = await screen.findByRole('button', { name: facts.pending })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(regions.map((region) => region.isConnected && region.textContent)).toContain(facts.pending)
  })

  it('hides what it announces', async () => {
    const { emulator, form } = await createForm(facts)
    const { fetch } = holdResponses(emulator)
    const { user } = render(form, { emulator, fetch })
    await fill(user, facts.values)
    await press(user, facts.submit)
    const region = await screen.findByText(facts.pending, { selector: '[role=status]' })
    expect(isOnScreen(region)).toBe(false)
  })

  it('focuses an error of the form, which is announced', async () => {
    const { emulator, form } = await createForm(facts)
    emulator.addFault({ operation: facts.operation, response: { status: 503 } })
    const { user } = render(form, { emulator, links })
    await fill(user, facts.values)
    await press(user, facts.submit)
    await expectAnnounced(/We couldn’t confirm|We’re not sure/)
    const alerts = screen.getAllByRole('alert')
    expect(alerts).toHaveLength(1)
    expect(document.activeElement).toContainElement(alerts[0] ?? null)
    await expectAccessible()
  })

  it('keeps what was typed after an error', async () => {
    const { emulator, form } = await createForm(facts)
    emulator.addFault({ operation: facts.operation, response: { status: 503 } })
    const { user } = render(form, { emulator })
    await fill(user, facts.values)
    await press(user, facts.submit)
    await expectAnnounced(/We couldn’t confirm|We’re not sure/)
    expect(labels.map((label) => input(label).value)).toEqual(Object.values(facts.values))
  })

  it('focuses the heading after success', async () => {
    const { emulator, form } = await createForm(facts)
    const { user } = render(form, { emulator, links })
    await fill(user, facts.values)
    await press(user, facts.submit)
    const heading = await screen.findByRole('heading', { name: facts.success, level: 2 })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByRole('region', { name: facts.success })).toContainElement(heading)
    await expectAccessible()
  })
})

describe.each(withFields)('an invalid form "$name" in $system', ({ render, form: facts, labels }) => {
  it('focuses the first of its invalid fields', async () => {
    const { emulator, form } = await createForm(facts)
    const { user } = render(form, { emulator })
    await press(user, facts.submit)
    // Not `toBeInvalid`: an empty required field always is.
    for (const label of labels)
      await waitFor(() => expect(input(label)).toHaveAttribute('aria-invalid', 'true'))
    await waitFor(() => expect(input(labels[0] ?? '')).toHaveFocus())
    await expectAccessible()
  })

  it('describes each field by its error', async () => {
    const { emulator, form } = await createForm(facts)
    const { user } = render(form, { emulator })
    await press(user, facts.submit)
    for (const label of labels)
      await waitFor(() => expect(input(label)).toHaveAccessibleDescription(/(Enter|Confirm) [^.]*\./))
  })

  it('announces the errors once', async () => {
    const { emulator, form } = await createForm(facts)
    const { user } = render(form, { emulator })
    await press(user, facts.submit)
    await waitFor(() => expect(input(labels[0] ?? '')).toHaveFocus())
    // The focused field is read with its error, so an alert would repeat it.
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe.each(withLink)('the form "$name" without a link in $system', ({ render, form: { create } }) => {
  it('offers a new link', async () => {
    render(create(null), { links })
    expect(screen.getByRole('region', { name: 'This link doesn’t work' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Request a new link' })).toHaveAttribute('href')
    await expectAccessible()
  })
})

/** Returns whether a customer sees an element. */
function isOnScreen(element: Element) {
  const { width, height } = element.getBoundingClientRect()
  const { clipPath, position, clip } = getComputedStyle(element)
  const isClipped = position === 'absolute' && (clipPath.startsWith('inset(') || clip.startsWith('rect('))
  return width > 1 && height > 1 && !isClipped
}
