package dev.stranglerfig.config.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notes in an intent which process announced it, and tells later whether that process still runs. */
final class ProcessOwner {

    private static final String KEY = "process";
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /** The system derives a start from its clock, so it may come out a little different each time. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private ProcessOwner() {}

    /** The draft with this process noted in it. */
    static EntryDraft sign(EntryDraft draft) {
        try {
            ObjectNode body = CanonicalJson.tree(draft.body());
            if (body.has(KEY)) {
                throw new IllegalArgumentException("Invalid intent body: it has the key '" + KEY + "' already");
            }
            ObjectNode process = body.putObject(KEY);
            process.put("host", hostName());
            process.put("id", ProcessHandle.current().pid());
            process.put("startedAt", start(ProcessHandle.current()).toString());
            return new EntryDraft(draft.type(), draft.subject(), CanonicalJson.write(body));
        } catch (JsonProcessingException failure) {
            throw new StranglerException(unreadable(draft.subject()), failure);
        }
    }

    static UndecidedIntent inspect(LedgerEntry entry) {
        IntentOwner owner = owner(entry);
        return new UndecidedIntent(entry, owner, isAlive(owner));
    }

    private static IntentOwner owner(LedgerEntry entry) {
        try {
            JsonNode process = CanonicalJson.tree(entry.body()).path(KEY);
            return new IntentOwner(
                    process.path("host").asText(),
                    process.path("id").asLong(),
                    Instant.parse(process.path("startedAt").asText()));
        } catch (JsonProcessingException | DateTimeException failure) {
            throw new StranglerException(unreadable("entry " + entry.sequence()), failure);
        }
    }

    private static boolean isAlive(IntentOwner owner) {
        if (!owner.host().equals(hostName())) {
            return true;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(owner.processId()).filter(ProcessHandle::isAlive);
        return process.isPresent()
                && Duration.between(start(process.get()), owner.startedAt())
                                .abs()
                                .compareTo(TOLERANCE)
                        <= 0;
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String hostName() {
        try {
            if (Files.isReadable(LINUX_HOST_NAME)) {
                return Files.readString(LINUX_HOST_NAME).strip();
            }
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        } catch (IOException unreadable) {
            return "localhost";
        }
    }

    private static Problem unreadable(String subject) {
        return Problem.of(
                LedgerProblem.INVALID_BODY,
                "Cannot read the intent of " + subject + ": it does not say which process announced it",
                "Run strangler ledger verify.");
    }
}
