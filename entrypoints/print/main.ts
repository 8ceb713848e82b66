import { showPrintout } from '../../lib/platform/print-in-tab.ts';

void showPrintout();
