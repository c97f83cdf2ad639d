package samples.cycles.stranglerfig.analyzer.one;

import samples.cycles.stranglerfig.analyzer.two.Two;

public final class One {
    Two two = new Two();
}
