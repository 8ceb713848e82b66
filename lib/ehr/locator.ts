/** A short CSS path from the body, by position only: it holds no word of the page. */
export function locatorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    if (at.localName === 'body') break;
    const tag = at.localName;
    const twins = [...at.parentElement.children].filter((child) => child.localName === tag);
    steps.unshift(`${CSS_NAME.test(tag) ? tag : '*'}:nth-of-type(${twins.indexOf(at) + 1})`);
    if (steps.length === 8) return steps.join(' > ');
  }
  return ['body', ...steps].join(' > ');
}

const CSS_NAME = /^[a-z][a-z0-9-]{0,30}$/;
