package samples.exceptions.stranglerfig.analyzer;

final class OwnException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
