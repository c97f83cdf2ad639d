package samples.effects.stranglerfig.analyzer;

import java.time.Instant;

final class Prints {
    void now() {
        System.out.println(Instant.now());
    }
}
