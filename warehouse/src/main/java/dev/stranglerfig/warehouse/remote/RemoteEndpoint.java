package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.workspace.Secret;

/**
 * Where a {@link SessionServer} answers.
 *
 * @param port on the loopback interface
 * @param token what a client must know to be let in
 */
public record RemoteEndpoint(int port, Secret token) {

    public RemoteEndpoint {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Invalid port: " + port);
        }
    }
}
