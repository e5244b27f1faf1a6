/** Where each character of a text stands, and its end, for a text that was taken as it is: `placesFrom(7, 2)` is 7, 8, 9. */
export function placesFrom(start: number, length: number): number[] {
  const places: number[] = []
  for (let at = start; at <= start + length; at++) places.push(at)
  return places
}
