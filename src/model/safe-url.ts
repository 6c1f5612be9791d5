/** Schemes that a link in a policy may use. */
const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Say whether a link can do no more than open a page, a message or a call. Browsers drop white space and control
 * characters inside a scheme, so they are dropped here too.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase())
}
