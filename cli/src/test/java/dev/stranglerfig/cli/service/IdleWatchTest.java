package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IdleWatchTest {

    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final IdleWatch watch = new IdleWatch(Duration.ofHours(1), () -> ended.complete(null));

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void endsWhenNobodyComes() {
        try (IdleWatch impatient = new IdleWatch(Duration.ofMillis(1), () -> ended.complete(null))) {
            ended.join();
        }
    }

    @Test
    void endsWhenTheAlarmComesAndNobodyIsConnectedSinceThen() {
        watch.idleSince(1);

        assertThat(ended).isCompleted();
    }

    @Test
    void doesNotEndWhenSomebodyComesWhileTheAlarmIsOnItsWay() {
        watch.connections(1);

        watch.idleSince(1);
        watch.idleSince(2);

        assertThat(ended).isNotDone();
    }

    @Test
    void doesNotEndByTheAlarmOfATimeBeforeTheLastClient() {
        watch.connections(1);
        watch.connections(0);

        watch.idleSince(1);
        assertThat(ended).isNotDone();

        watch.idleSince(3);
        assertThat(ended).isCompleted();
    }

    @Test
    void endsForItsOnlyClient() {
        watch.connections(1);

        assertThat(watch.endUnlessUsed()).isZero();

        assertThat(ended).isCompleted();
    }

    @Test
    void tellsHowManyOthersKeepIt() {
        watch.connections(3);

        assertThat(watch.endUnlessUsed()).isEqualTo(2);

        assertThat(ended).isNotDone();
    }

    @Test
    void neverCountsLessThanNobody() {
        assertThat(watch.endUnlessUsed()).isZero();

        assertThat(ended).isCompleted();
    }
}
