import type { Plugin } from 'vite';

const SINK = /(\w+)\.innerHTML\s*=\s*[^,;)}]+/g;

/**
 * Takes the only `innerHTML` assignment out of Preact: the product never uses it, a strict page
 * would report it, and reviewers of the stores ask about it. Fails the build unless it is found
 * exactly once, so a new Preact cannot bring a second one in unseen.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'aiguilleur:preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/'))) return null;
      const found = code.match(SINK) ?? [];
      if (found.length !== 1) {
        this.error(`expected one innerHTML assignment in ${id}, found ${found.length}`);
      }
      return { code: code.replace(SINK, 'void 0'), map: null };
    },
  };
}
