package dev.stranglerfig.config.evidence;

import java.util.regex.Pattern;

/**
 * Where a document of the evidence store is, for instance {@code differences/20260118T102233417Z-5f0c2a9be1d34776}: its kind, the time it was put
 * there and a random suffix. It says nothing about the content, so it may be written into the ledger.
 */
public record EvidenceRef(String value) implements Comparable<EvidenceRef> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}/[0-9]{8}T[0-9]{9}Z-[0-9a-f]{16}");

    public EvidenceRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Invalid evidence reference: '" + value + "'");
        }
    }

    static boolean isReference(String text) {
        return FORM.matcher(text).matches();
    }

    /** The part before the slash: what sort of document it is. */
    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(EvidenceRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
