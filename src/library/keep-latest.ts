/**
 * Remember the results of the last `size` different keys, so that pages which follow one another do not read the same
 * file again while memory stays bounded.
 */
export function keepLatest<Result>(
  size: number,
  make: (key: string) => Promise<Result>,
): (key: string) => Promise<Result> {
  const kept = new Map<string, Promise<Result>>()
  return (key) => {
    const result = kept.get(key) ?? make(key)
    kept.delete(key)
    kept.set(key, result)
    const oldest = kept.keys().next()
    if (kept.size > size && !oldest.done) kept.delete(oldest.value)
    return result
  }
}
