import { dehydrate, type QueryClient } from '@tanstack/react-query'

interface Scan {
  canaries: readonly string[]
  /** The client whose caches are searched. */
  queryClient?: QueryClient | undefined
  /** The arguments that callbacks of the app received. */
  seen?: unknown[] | undefined
}

/** Returns every place of the page that holds one of the canaries. */
export async function findSecretLeaks({ canaries, queryClient, seen }: Scan): Promise<string[]> {
  const places: string[] = []
  const look = (place: string, value: unknown) => {
    if (canaries.some((canary) => holds(value, canary))) places.push(place)
  }
  for (const input of document.querySelectorAll('input, textarea')) {
    if (input instanceof HTMLInputElement) look(`the value of ${input.name}`, input.value)
  }
  look('the markup', document.documentElement.outerHTML)
  look('the URL', window.location.href)
  look('the history', window.history.state)
  look('the title', document.title)
  look('cookies', document.cookie)
  look('localStorage', Object.entries(localStorage))
  look('sessionStorage', Object.entries(sessionStorage))
  look('the performance timeline', performance.getEntries())
  for (const { name } of await indexedDB.databases()) look('IndexedDB', name && (await readDatabase(name)))
  for (const name of await caches.keys())
    look(
      'the cache storage',
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    )
  look('React', reactInternals())
  look('callbacks', seen)
  if (queryClient) {
    look('the mutation cache', queryClient.getMutationCache().getAll())
    look('the query cache', queryClient.getQueryCache().getAll())
    look(
      'the dehydrated state',
      dehydrate(queryClient, { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true }),
    )
  }
  return [...new Set(places)]
}

/** Returns all contents of a database. */
async function readDatabase(name: string): Promise<unknown[]> {
  const database = await done(indexedDB.open(name))
  const stores = [...database.objectStoreNames]
  const content = stores.map((store) => done(database.transaction(store).objectStore(store).getAll()))
  const all = await Promise.all(content)
  database.close()
  return [name, stores, ...all]
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('The database cannot be read.')))
  })
}

/** Returns the fibers and props that React stores on DOM elements. */
function reactInternals(): unknown[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    Object.keys(element)
      .filter((key) => key.startsWith('__react'))
      .map((key): unknown => Reflect.get(element, key)),
  )
}

/** Whether a string is reachable from a value. Skips DOM nodes, which `findSecretLeaks` searches separately. */
export function holds(start: unknown, canary: string): boolean {
  const seen = new Set<unknown>()
  const queue = [start]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value === 'string' && value.includes(canary)) return true
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      continue
    seen.add(value)
    if (value instanceof Node || value === window) continue
    if (value instanceof Map) queue.push(...value.keys(), ...value.values())
    else if (value instanceof Set) queue.push(...value)
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key)
      if (property && 'value' in property) queue.push(property.value)
    }
    // react-hook-form stores values behind getters. Other getters may have side effects, so they are not read.
    if ('_formValues' in value)
      queue.push(value._formValues, Reflect.get(value, '_defaultValues'), Reflect.get(value, '_fields'))
  }
  return false
}
