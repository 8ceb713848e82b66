import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Accessibility faults of the page as one readable line each; empty when there is none. Evaluated
 * rather than added as a script, which the policy of an extension page refuses.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    interface Violation {
      id: string;
      help: string;
      nodes: { target: string[] }[];
    }
    // `axe` is what the evaluated source leaves on the page.
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.map((node) => node.target.join(' ')).join(', ');
      return `${id}: ${help} (${places})`;
    });
  });
}
