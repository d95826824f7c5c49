package org.concordat.platform.testing;

import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.servers.TokenClient;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the issuer that the application under test trusts. */
public final class Tokens {

    private static TokenClient client;

    private Tokens() {}

    /** Somebody with one role. */
    public static String person(String role) {
        return client().person(role);
    }

    /** Somebody who acts for an organisation. */
    public static String person(String role, UUID organisation) {
        return client().person(role, organisation.toString());
    }

    /** A named somebody; the name becomes the token's subject. */
    public static String person(String who, String role, UUID organisation) {
        return client().person(who, role, organisation.toString());
    }

    /** Somebody who acts for an organisation, and has another role beside it. */
    public static String personAlso(String other, UUID organisation) {
        return client().personWithRoles(other, Roles.ORGANISATION_USER, organisation.toString());
    }

    /** Somebody who acts for an organisation, through a program whose token carries a scope as well. */
    public static String personWithScope(String role, UUID organisation, String scope) {
        return client().personWithScope(role, organisation.toString(), scope);
    }

    /** Somebody who acts for an organisation and holds a seat, which the claim {@code seats} lists. */
    public static String personOnSeat(String role, UUID organisation, UUID seat) {
        return client().personOnSeat(role, organisation.toString(), seat.toString());
    }

    /** A machine with scopes. */
    public static String machine(String... scopes) {
        return client().machine("machine", scopes);
    }

    private static synchronized TokenClient client() {
        if (client == null) {
            client = new TokenClient(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        }
        return client;
    }
}
