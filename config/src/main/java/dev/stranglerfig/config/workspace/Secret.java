package dev.stranglerfig.config.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A password or token that does not show itself: it appears as {@code ***} wherever it is printed; see {@link #reveal}. */
public final class Secret {

    private final String value;

    /** @throws IllegalArgumentException when the value is empty */
    public Secret(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Invalid secret: it is empty");
        }
        this.value = value;
    }

    /** The value itself, only to be handed to the driver that asks for it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
