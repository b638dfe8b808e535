/** The items in their order, without those whose key an earlier one has. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  const byKey = new Map<unknown, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return byKey.size === items.length ? items : [...byKey.values()];
}
