package samples.names.stranglerfig.config.name;

public final class Mutable {}
