package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Statement;

/** Reads what follows the word for one kind of object. */
public interface CreatedForm {
    Statement read(StatementHead head, Lifetime lifetime);
}
