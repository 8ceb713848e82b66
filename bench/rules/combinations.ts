/** Every way to take `count` of these, in order: how an engine without a threshold says « at least ». */
export function combinations<T>(parts: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return parts.flatMap((part, at) =>
    combinations(parts.slice(at + 1), count - 1).map((others) => [part, ...others]),
  );
}
