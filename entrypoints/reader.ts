import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readChart } from '../lib/ehr/read-chart.ts';

/** Its value is the answer of the injection: it draws nothing, keeps nothing and calls nobody. */
export default defineUnlistedScript(() => readChart(document));
