import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { addHostStyles, hostStyles } from '../../stories/support/hostStyles/hostStyles.js'
import { ChangePasswordForm, ResetPasswordForm } from '../../src/index.js'
import isolation from '../../src/styles/isolation.css?raw'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const orders = ['before', 'after'] as const
let removeStyles = () => {}

function renderButton(css: string, order: 'before' | 'after', wrapperClass = '') {
  removeStyles = addHostStyles(css, order)
  renderWithEmulator(
    <div className={wrapperClass}>
      <ChangePasswordForm />
    </div>,
  )
  return screen.getByRole('button', { name: 'Change password' })
}

const radius = (element: Element) => getComputedStyle(element).borderTopLeftRadius
const rule = '.credentials-submit { border-radius: 33px }'

describe.each(orders)('a rule of the app %s styles.css', (order) => {
  afterEach(() => removeStyles())

  it('overrides with one class', () => {
    expect(radius(renderButton(rule, order))).toBe('33px')
  })

  it('overrides with an ancestor', () => {
    expect(radius(renderButton('.account button { border-radius: 33px }', order, 'account'))).toBe('33px')
  })

  it('overrides in a layer that is declared after components', () => {
    expect(radius(renderButton(`@layer components, app; @layer app { ${rule} }`, order))).toBe('33px')
  })

  it('overrides in the layer components', () => {
    expect(radius(renderButton(`@layer components { ${rule} }`, order))).toBe('33px')
  })

  it('overrides with a utility of Tailwind CSS 4', () => {
    const utility = '[&_.credentials-submit]:rounded-[33px]'
    expect(radius(renderButton(hostStyles['Tailwind CSS 4'], order, utility))).toBe('33px')
  })

  it('overrides for a state with a class and a pseudo-class', () => {
    const css = '.credentials-submit:focus-visible { outline: 5px solid red }'
    const button = renderButton(css, order)
    button.focus()
    expect(getComputedStyle(button).outlineWidth).toBe('5px')
  })

  it('does not override in a layer before components', () => {
    const css = '@layer base, components; @layer base { .credentials-submit { border-radius: 33px } }'
    expect(radius(renderButton(css, order))).not.toBe('33px')
  })

  it.each(['button', 'form button', 'html body div div form button'])(
    'does not override with the element names %s',
    (selector) => {
      expect(radius(renderButton(`${selector} { border-radius: 33px }`, order))).not.toBe('33px')
    },
  )

  it('does not remove the focus ring with :focus', () => {
    const button = renderButton(':focus, button:focus { outline: none }', order)
    button.focus()
    expect(getComputedStyle(button).outlineWidth).toBe('2px')
  })

  it.each(["[aria-busy='false']", 'button:enabled', '.account button'])(
    'overrides with the attribute, state or class in %s',
    (selector) => {
      expect(radius(renderButton(`${selector} { border-radius: 33px }`, order, 'account'))).toBe('33px')
    },
  )

  it("is not changed by a rule for [type='submit'], as older resets of Tailwind CSS have", () => {
    const button = renderButton("[type='submit'] { background-color: transparent }", order)
    expect(getComputedStyle(button).backgroundColor).toBe('rgb(36, 80, 181)')
  })

  it.each(['form', 'section'])('positions a %s with element names', (name) => {
    removeStyles = addHostStyles(
      `${name} { margin: 33px; padding: 22px; width: 300px; position: sticky }`,
      order,
    )
    renderWithEmulator(name === 'form' ? <ChangePasswordForm /> : <ResetPasswordForm token={null} />)
    const { marginTop, paddingTop, width, position } = getComputedStyle(
      screen.getByRole(name === 'form' ? 'form' : 'region'),
    )
    expect([marginTop, paddingTop, width, position]).toEqual(['33px', '22px', '300px', 'sticky'])
  })

  it('does not show the hidden username field', () => {
    const form = renderButton("input[type='text'] { display: block }", order).closest('form')
    expect(form?.querySelector('[autocomplete=username]')).not.toBeVisible()
  })

  it('inherits the font family', () => {
    const button = renderButton('body { font-family: fantasy }', order)
    expect(getComputedStyle(button).fontFamily).toBe('fantasy')
  })
})

describe('layers that the app declares before styles.css', () => {
  afterEach(() => removeStyles())

  const names = '@layer reset, components, overrides;'

  it('do not override before components', () => {
    const css = `${names} @layer reset { button { border-radius: 33px } }`
    expect(radius(renderButton(css, 'before'))).not.toBe('33px')
  })

  it('override after components', () => {
    const css = `${names} @layer overrides { button { border-radius: 33px } }`
    expect(radius(renderButton(css, 'before'))).toBe('33px')
  })
})

describe('every class', () => {
  afterEach(() => removeStyles())

  const names = [...new Set(isolation.match(/\.credentials-[\w-]+/g))]
  it.each(names)('%s can be overridden on its own', (name) => {
    removeStyles = addHostStyles(`${name} { letter-spacing: 33px } span { letter-spacing: 5px }`, 'before')
    const element = document.createElement('span')
    element.className = name.slice(1)
    document.body.append(element)
    expect(getComputedStyle(element).letterSpacing).toBe('33px')
  })
})
