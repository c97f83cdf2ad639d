package dev.stranglerfig.analyzer.script;

/**
 * The marks of Jinja: <code>{{ expression }}</code>, <code>{% tag %}</code>, <code>{# comment #}</code>. A closing mark that is missing once is
 * missing for good, so that no text is searched twice in vain.
 */
final class OpenMarks {

    private final String text;
    private boolean noExpression;
    private boolean noTag;
    private boolean noComment;

    OpenMarks(String text) {
        this.text = text;
    }

    /** The offset after the tag or comment that opens here; the position itself when none does. */
    int tagEnd(int position) {
        if (text.startsWith("{%", position) && !noTag) {
            int close = text.indexOf("%}", position + 2);
            noTag = close < 0;
            return noTag ? position : close + 2;
        }
        if (text.startsWith("{#", position) && !noComment) {
            int close = text.indexOf("#}", position + 2);
            noComment = close < 0;
            return noComment ? position : close + 2;
        }
        return position;
    }

    /** The offset after the expression that opens here; the position itself when none does. */
    int expressionEnd(int position) {
        if (noExpression || !text.startsWith("{{", position)) {
            return position;
        }
        int close = text.indexOf("}}", position + 2);
        noExpression = close < 0;
        return noExpression ? position : close + 2;
    }
}
