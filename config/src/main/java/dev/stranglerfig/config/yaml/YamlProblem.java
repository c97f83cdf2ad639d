package dev.stranglerfig.config.yaml;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a YAML file; whoever wrote the file can mend it. */
enum YamlProblem implements ProblemCode {
    /** It is no YAML, or YAML of a kind that is refused (several documents, cycles, floods of aliases). */
    BROKEN,
    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE_KEY,
    /** Of several keys exactly one must be there. */
    EXCLUSIVE_KEYS,
    WRONG_TYPE,
    /** The value has the right type but is none of those allowed. */
    INVALID_VALUE,
    /** A secret stands in the file itself. */
    PLAIN_SECRET;

    @Override
    public String id() {
        return "YAML_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
