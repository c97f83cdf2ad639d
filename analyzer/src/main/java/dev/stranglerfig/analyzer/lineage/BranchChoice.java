package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Structure;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.List;
import java.util.Optional;

/**
 * Whether a branch is taken, as far as the texts of variables tell: {@code CASE v WHEN 'a' THEN}, {@code IF v = 'a' THEN}. Used only where a body
 * runs for a known text; elsewhere every branch counts.
 */
final class BranchChoice {

    private final Values values;
    private final Optional<String> tested;
    private final Structure structure;

    BranchChoice(Values values, Control.Enter head) {
        this.values = values;
        this.structure = head.structure();
        this.tested = head.structure() == Structure.CASE && head.conditions().size() == 1
                ? single(head.conditions().get(0).slice())
                : Optional.empty();
    }

    /** Whether the branch is taken when it is reached, or empty when that is not known. */
    Optional<Boolean> isTaken(Control.Enter branch) {
        List<Expression> conditions = branch.conditions();
        if (conditions.isEmpty()) {
            return Optional.of(branch.structure() == Structure.BRANCH);
        }
        if (structure == Structure.CASE && tested.isPresent()) {
            return anyEquals(conditions);
        }
        if (structure == Structure.IF && conditions.size() == 1) {
            return compared(conditions.get(0).slice());
        }
        return Optional.empty();
    }

    private Optional<Boolean> anyEquals(List<Expression> conditions) {
        boolean found = false;
        for (Expression condition : conditions) {
            Optional<String> text = single(condition.slice());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            found |= text.equals(tested);
        }
        return Optional.of(found);
    }

    /** {@code variable = 'text'} and {@code variable <> 'text'}. */
    private Optional<Boolean> compared(TokenSlice slice) {
        Tokens tokens = slice.tokens();
        int first = slice.first();
        boolean comparison = slice.limit() - first == 3 && tokens.kind(first + 2) == TokenKind.STRING;
        if (!comparison) {
            return Optional.empty();
        }
        Optional<String> left = single(new TokenSlice(tokens, first, first + 1));
        String right = tokens.contentOf(first + 2);
        if (tokens.isText(first + 1, "=")) {
            return left.map(right::equals);
        }
        if (tokens.isText(first + 1, "<>") || tokens.isText(first + 1, "!=")) {
            return left.map(text -> !right.equals(text));
        }
        return Optional.empty();
    }

    private Optional<String> single(TokenSlice slice) {
        List<String> texts = TextEvaluator.evaluate(values, slice);
        if (texts.size() != 1 || Hole.isIn(texts.get(0))) {
            return Optional.empty();
        }
        return Optional.of(texts.get(0));
    }
}
