package dev.stranglerfig.analyzer.usage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Reads times as databases write them into logs; one without a zone is taken as UTC. */
final class LogTime {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .optionalStart()
            .appendPattern("[XXX][XX][X]['UTC']['GMT']")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private LogTime() {}

    static Optional<Instant> parse(String text) {
        String stripped = text.strip();
        try {
            if (stripped.endsWith("Z") && stripped.indexOf('T') > 0) {
                return Optional.of(Instant.parse(stripped));
            }
            TemporalAccessor time = FORM.parseBest(stripped, Instant::from, LocalDateTime::from);
            if (time instanceof LocalDateTime local) {
                return Optional.of(local.toInstant(ZoneOffset.UTC));
            }
            return Optional.of(Instant.from(time));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }
}
