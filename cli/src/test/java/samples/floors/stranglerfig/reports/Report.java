package samples.floors.stranglerfig.reports;

public final class Report {}
