package dev.stranglerfig.config.ledger;

/**
 * An entry as its writer hands it over, before the ledger gives it a place in the chain.
 *
 * <p><b>No row value and no unkeyed digest of data belongs into a body.</b> The ledger is never rewritten, so whatever enters it outlives every
 * erasure. Differences, samples and query texts go to the evidence store; the body carries the reference to them, beside counts, names and times.
 *
 * <p>Example: {@code new EntryDraft(new EntryType("route.changed"), "billing-dashboard", "{\"from\":\"legacy\",\"to\":\"target\"}")}
 *
 * @param subject what the entry is about, usually the name of a product or of a consumer; 1 to 200 characters, no control characters
 * @param body a JSON object of 1 MiB at most; the ledger keeps it in its canonical form (keys sorted, no white space)
 */
public record EntryDraft(EntryType type, String subject, String body) {

    private static final int MAXIMUM_SUBJECT_LENGTH = 200;

    public EntryDraft {
        if (subject.isBlank()
                || subject.length() > MAXIMUM_SUBJECT_LENGTH
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "Invalid entry subject: '" + subject + "' (1 to 200 characters, none of them a control character)");
        }
        body = CanonicalJson.object(body);
    }
}
