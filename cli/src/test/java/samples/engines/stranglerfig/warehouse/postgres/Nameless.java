package samples.engines.stranglerfig.warehouse.postgres;

public final class Nameless {}
