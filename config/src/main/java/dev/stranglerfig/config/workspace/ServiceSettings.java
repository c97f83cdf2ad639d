package dev.stranglerfig.config.workspace;

/**
 * The background process that owns the embedded databases while commands need them.
 *
 * @param idleMinutes how long it stays after the last command, at least 1
 */
public record ServiceSettings(int idleMinutes) {

    public ServiceSettings {
        if (idleMinutes < 1) {
            throw new IllegalArgumentException("Invalid idle time: " + idleMinutes + " minutes");
        }
    }

    /** The settings when nothing else is said. */
    public static ServiceSettings standard() {
        return new ServiceSettings(15);
    }
}
