package dev.stranglerfig.analyzer.statement;

/** The text that a string literal stands for. */
public final class Literal {

    private Literal() {}

    /** {@code 'it''s'} gives {@code it's}, {@code $$x$$} gives {@code x}; a prefix letter is left out. */
    public static String text(String literal) {
        int quote = literal.indexOf('\'');
        if (literal.startsWith("$")) {
            int tag = literal.indexOf('$', 1) + 1;
            return literal.substring(tag, literal.length() - tag);
        }
        if (quote < 0 || literal.length() < quote + 2) {
            return literal;
        }
        String inner = literal.substring(quote + 1, literal.length() - 1).replace("''", "'");
        if (literal.startsWith("e") || literal.startsWith("E")) {
            return inner.replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\'", "'")
                    .replace("\\\\", "\\");
        }
        return inner;
    }
}
