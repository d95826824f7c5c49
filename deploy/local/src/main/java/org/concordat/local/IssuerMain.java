package org.concordat.local;

import java.io.IOException;
import java.nio.file.Path;
import org.concordat.platform.testing.servers.TokenIssuer;

/** The process of the token issuer. */
final class IssuerMain {
    private IssuerMain() {}

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[1]);
        EmbeddedServer.run(Path.of(args[0]), "issuer", () -> TokenIssuer.start(port));
        EmbeddedServer.stay();
    }
}
