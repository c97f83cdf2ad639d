package dev.stranglerfig.analyzer.statement;

/** What a script says, one statement at a time. */
public sealed interface Statement permits Write, Read, Define, Call, Control, Several, Unread {

    /** Where it stands, without its semicolon. */
    Span span();

    <R> R fold(Cases<R> cases);

    /** One answer per family of statements. */
    interface Cases<R> {
        R write(Write statement);

        R read(Read statement);

        R define(Define statement);

        R call(Call statement);

        R control(Control statement);

        R several(Several statement);

        R unread(Unread statement);
    }
}
