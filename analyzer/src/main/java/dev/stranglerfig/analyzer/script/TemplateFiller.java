package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.Map;
import java.util.Optional;

/** Goes through a text once and fills in what it finds: expressions and tags of Jinja, placeholders with a known value. */
final class TemplateFiller {

    private final String text;
    private final Map<String, String> values;
    private final FilledText.Builder out;
    private final OpenMarks marks;
    private final JinjaExpression expressions;
    private final JinjaTags tags;
    private final KnownPlaceholder placeholders;

    TemplateFiller(String text, SqlDialect dialect, Map<String, String> values) {
        this.text = text;
        this.values = values;
        this.out = new FilledText.Builder(text);
        this.marks = new OpenMarks(text);
        this.expressions = new JinjaExpression(values, dialect.identifiers());
        this.tags = new JinjaTags(text, out, values);
        this.placeholders = new KnownPlaceholder(text, values, !dialect.lexing().has(LexicalFeature.AT_VARIABLES));
    }

    FilledText fill() {
        int position = 0;
        while (position < text.length()) {
            int next = nextMark(position);
            out.copy(position, next);
            if (next == text.length()) {
                break;
            }
            position = at(next);
        }
        return out.build();
    }

    private int nextMark(int start) {
        int position = start;
        while (position < text.length() && !KnownPlaceholder.mayOpen(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /** The offset after what was dealt with. */
    private int at(int position) {
        if (text.startsWith("{%", position) || text.startsWith("{#", position)) {
            int end = marks.tagEnd(position);
            return end > position ? tag(position, end) : single(position);
        }
        int expression = marks.expressionEnd(position);
        if (expression > position) {
            return expression(position, expression);
        }
        Optional<DataformReference> reference = DataformReference.at(text, position);
        if (reference.isPresent()) {
            out.put(reference.get().name(), position);
            return reference.get().end();
        }
        int end = values.isEmpty() ? position : placeholders.end(position);
        if (end > position) {
            out.put(placeholders.value(), position);
            return end;
        }
        return single(position);
    }

    private int single(int position) {
        out.copy(position, position + 1);
        return position + 1;
    }

    private int tag(int start, int end) {
        if (text.charAt(start + 1) == '#') {
            out.copy(start, end);
            return end;
        }
        return tags.read(start, end);
    }

    private int expression(int start, int end) {
        String body = text.substring(start + 2, end - 2);
        if (JinjaExpression.isSilent(body)) {
            out.leaveOut(start, end, Passage.Kind.TEMPLATE);
            return end;
        }
        Optional<String> value = expressions.value(body);
        if (value.isPresent()) {
            out.put(value.get(), start);
            return end;
        }
        return unknown(start, end, body);
    }

    /** A call whose text is not known stays as an operand or as the source that it is made of; elsewhere it is left out. */
    private int unknown(int start, int end, String body) {
        ExpansionPlace place = ExpansionPlace.of(out.text());
        Optional<String> made = expressions.madeOf(body);
        if (place == ExpansionPlace.SOURCE && made.isPresent()) {
            out.put(made.get(), start);
        } else if (place == ExpansionPlace.NONE && JinjaExpression.isCall(body)) {
            out.leaveOut(start, end, Passage.Kind.EXPANSION);
        } else {
            out.copy(start, end);
        }
        return end;
    }
}
