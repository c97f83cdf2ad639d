package samples.floors.stranglerfig.config;

import samples.floors.stranglerfig.reports.Report;

final class LooksUp {
    final Report above = new Report();
}
