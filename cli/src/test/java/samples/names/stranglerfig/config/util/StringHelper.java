package samples.names.stranglerfig.config.util;

public final class StringHelper {}
