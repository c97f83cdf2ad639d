package samples.state.stranglerfig.config;

public final class Counter {
    public static int total;
    public int count;
}
