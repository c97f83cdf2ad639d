package dev.stranglerfig.config.name;

/**
 * The name of a team as people and query logs write it, for instance {@code Marketing Analytics}: 1 to 80 printable characters.
 */
public record TeamName(String value) implements Comparable<TeamName> {

    private static final NameForm FORM = NameForm.of(
            "team name", "(?!\\s)[^\\p{Cntrl}]{1,80}(?<!\\s)", "1 to 80 printable characters, no space at either end");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public TeamName {
        FORM.check(value);
    }

    @Override
    public int compareTo(TeamName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
