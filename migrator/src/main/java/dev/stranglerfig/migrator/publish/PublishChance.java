package dev.stranglerfig.migrator.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Time and randomness of a publication, handed in so that a test can hold them still. */
record PublishChance(Clock clock, RandomGenerator random) {

    private static final int KEY_BYTES = 16;

    /** 128 random bits, in hexadecimal. */
    String hexadecimal() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The time of the clock, or a microsecond after the previous publication when the clock was set back. */
    Instant publishedAfter(Optional<Instant> previous) {
        Instant now = now();
        return previous.map(time -> time.plus(Duration.ofNanos(1_000)))
                .filter(earliest -> earliest.isAfter(now))
                .orElse(now);
    }
}
