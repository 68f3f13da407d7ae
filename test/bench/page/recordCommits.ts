/** The components that a commit rendered, and whether each is outside of the focused field. */
export interface Commit {
  renders: { name: string; isElsewhere: boolean }[]
}

/** The internal node of React that its developer tools read; the same in React 18 and 19. */
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
/** Tags of functions, classes, `forwardRef`, `memo` and `memo` of a plain function. */
const components = new Set([0, 1, 11, 14, 15])

let commits: Commit[] | undefined

/** Starts recording. Until then no fiber is visited, so that times are those of React alone. */
export function recordCommits(): void {
  commits = []
}

/** Returns the commits since the last call. */
export function takeCommits(): Commit[] {
  const taken = commits ?? []
  commits = []
  return taken
}

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name
  return typeof type === 'object' && type !== null && 'render' in type ? nameOf(type.render) : 'memo'
}

/** Returns the first element that a component renders, or else the closest ancestor element. */
function elementOf(fiber: Fiber): Element | undefined {
  for (let inner: Fiber | null = fiber; inner; inner = inner.child)
    if (inner.stateNode instanceof Element) return inner.stateNode
  for (let outer = fiber.return; outer; outer = outer.return)
    if (outer.stateNode instanceof Element) return outer.stateNode
  return undefined
}

/** Returns the outermost ancestor of the focused element that has no other password field in it. */
function focusedField(): Element | null {
  let field = document.activeElement
  while (field?.parentElement && field.parentElement.querySelectorAll('[type=password]').length < 2)
    field = field.parentElement
  return field
}

/**
 * Adds the components that were rendered below a fiber. React sets a flag on them, in production too. `alternate` is the
 * fiber of the previous commit: if both have the same children, React skipped the subtree.
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

// React reads this when it loads, so this module must be imported first.
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
