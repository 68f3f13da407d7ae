/** What a commit rendered: each component by its name, and whether it is a part of the form without the focused field. */
export interface Commit {
  renders: { name: string; isElsewhere: boolean }[]
}

/** The part of React's own tree that its developer tools read; it is the same in React 18 and 19. */
interface Fiber {
  tag: number
  flags: number
  type: unknown
  child: Fiber | null
  sibling: Fiber | null
  return: Fiber | null
  alternate: Fiber | null
  stateNode: unknown
}

const performedWork = 1
/** Functions, classes, `forwardRef`, `memo` and what `memo` makes of a plain function. */
const components = new Set([0, 1, 11, 14, 15])

let commits: Commit[] | undefined

/** Begins to record, or begins anew. Without it nothing is walked, so that times are React's alone. */
export function recordCommits(): void {
  commits = []
}

/** Returns what was recorded since. */
export function takeCommits(): Commit[] {
  const taken = commits ?? []
  commits = []
  return taken
}

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name
  return typeof type === 'object' && type !== null && 'render' in type ? nameOf(type.render) : 'memo'
}

/** The first element that a component renders, or the one around it. */
function elementOf(fiber: Fiber): Element | undefined {
  for (let inner: Fiber | null = fiber; inner; inner = inner.child)
    if (inner.stateNode instanceof Element) return inner.stateNode
  for (let outer = fiber.return; outer; outer = outer.return)
    if (outer.stateNode instanceof Element) return outer.stateNode
  return undefined
}

/** The largest element around the focused one that has no second password in it. */
function focusedField(): Element | null {
  let field = document.activeElement
  while (field?.parentElement && field.parentElement.querySelectorAll('[type=password]').length < 2)
    field = field.parentElement
  return field
}

/**
 * Adds what was rendered below a fiber. React marks what it rendered with a flag, in production too, and keeps the tree
 * of the last commit as the alternate: where both have the same children, nothing below was looked at.
 */
function walk(fiber: Fiber, field: Element | null, { renders }: Commit): void {
  const { tag, flags, type, alternate } = fiber
  if (components.has(tag) && (!alternate || flags & performedWork)) {
    const element = elementOf(fiber)
    const isAround = element !== undefined && field !== null && element.contains(field)
    const isWithin = element !== undefined && field !== null && field.contains(element)
    renders.push({ name: nameOf(type), isElsewhere: !isAround && !isWithin })
  }
  if (alternate?.child === fiber.child) return
  for (let child = fiber.child; child; child = child.sibling) walk(child, field, { renders })
}

// React looks for this as it loads: this module must be read first.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_: number, root: { current: Fiber }) {
      if (!commits) return
      const commit: Commit = { renders: [] }
      walk(root.current, focusedField(), commit)
      commits.push(commit)
    },
  },
})
