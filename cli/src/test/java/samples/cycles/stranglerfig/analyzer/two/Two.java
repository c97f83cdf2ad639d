package samples.cycles.stranglerfig.analyzer.two;

import samples.cycles.stranglerfig.analyzer.one.One;

public final class Two {
    public One one = new One();
}
