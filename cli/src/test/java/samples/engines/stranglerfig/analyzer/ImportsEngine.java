package samples.engines.stranglerfig.analyzer;

import samples.engines.stranglerfig.warehouse.postgres.Nameless;

final class ImportsEngine {
    final Nameless engine = new Nameless();
}
