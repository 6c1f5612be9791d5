/**
 * How much a document may unpack to. The largest policy in use by schools that was met has 2 MB of XML; the limits leave room for
 * fifty times that and keep a hostile file to about a second and a few hundred megabytes.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 200_000_000,
  /** Files in an archive. */
  entries: 10_000,
  /** Bytes of one part, unpacked. */
  partBytes: 64_000_000,
  /** Bytes of all the parts read, unpacked. */
  totalBytes: 128_000_000,
  /** Unpacked bytes for each packed byte, for parts of more than a megabyte; office XML packs at 5 to 40. */
  ratio: 250,
  /** Elements inside one another. */
  depth: 400,
  /** Elements and text nodes of one part. */
  nodes: 4_000_000,
} as const
