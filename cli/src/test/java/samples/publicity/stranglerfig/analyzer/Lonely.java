package samples.publicity.stranglerfig.analyzer;

public final class Lonely {}
