/**
 * Describe a set by the smallest value each of many hash functions gives to its members. Two signatures agree at a place
 * about as often as the sets overlap.
 *
 * @param members Hashes of the members, 32 bits each.
 * @see Broder (1997), On the resemblance and containment of documents.
 */
export function minHash(members: Uint32Array, length: number): Uint32Array {
  const signature = new Uint32Array(length).fill(0xffffffff)
  for (const member of members) {
    for (let place = 0; place < length; place++) {
      const value = mix(member, place)
      if (value < (signature[place] ?? 0)) signature[place] = value
    }
  }
  return signature
}

/** FNV-1a over UTF-16 units, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The `place`-th hash function: the finaliser of MurmurHash3 over the seed and a constant of its own. */
function mix(seed: number, place: number): number {
  let hash = (seed ^ Math.imul(place + 1, 0x9e3779b9)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
