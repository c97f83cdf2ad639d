package samples.exceptions.stranglerfig.analyzer;

final class ThrowsGeneric {
    void fail() {
        throw new RuntimeException("generic");
    }
}
