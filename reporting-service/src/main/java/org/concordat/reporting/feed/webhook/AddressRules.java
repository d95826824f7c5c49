package org.concordat.reporting.feed.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concordat.platform.problem.Refusal;

/**
 * Where messages may be sent: by HTTPS, to public addresses. A webhook must not become a way for outsiders to reach the
 * partnership's own network.
 */
public record AddressRules(boolean allowHttp, boolean allowPrivateNetworks) {

    public static final int MOST_CHARACTERS = 2000;

    private static final String POINTER = "/url";

    private static final int LAST_PORT = 65535;

    /** Whatever the IANA special-purpose registry does not list as globally reachable, and multicast. */
    private static final List<Network> NOT_PUBLIC = List.of(
            Network.of("0.0.0.0/8"),
            Network.of("10.0.0.0/8"),
            Network.of("100.64.0.0/10"),
            Network.of("127.0.0.0/8"),
            Network.of("169.254.0.0/16"),
            Network.of("172.16.0.0/12"),
            Network.of("192.0.0.0/24"),
            Network.of("192.0.2.0/24"),
            Network.of("192.88.99.0/24"),
            Network.of("192.168.0.0/16"),
            Network.of("198.18.0.0/15"),
            Network.of("198.51.100.0/24"),
            Network.of("203.0.113.0/24"),
            Network.of("224.0.0.0/4"),
            Network.of("240.0.0.0/4"),
            Network.of("2001::/23"),
            Network.of("2001:db8::/32"),
            Network.of("2002::/16"),
            Network.of("3fff::/20"));

    /** All public addresses of IPv6; those that carry one of IPv4 in them, such as 64:ff9b::/96, lie elsewhere or above. */
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");

    /** What a browser or an old library would read as a number: its last part begins with a digit and is one. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern DOTTED =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");

    static AddressRules of(WebhookSettings settings) {
        return new AddressRules(settings.allowHttp(), settings.allowPrivateNetworks());
    }

    /** Refuses an address to which nothing may be sent, as far as it shows before its name is resolved. */
    URI requireFit(String url) {
        URI address = parse(url);
        requireScheme(address);
        if (address.getRawUserInfo() != null) {
            throw refused("address-with-user", "The address carries a user. Leave it out; messages are signed.");
        }
        if (address.getRawFragment() != null) {
            throw refused("address-with-fragment", "The address ends in a fragment (#), which is never sent.");
        }
        if (address.getPort() == 0 || address.getPort() > LAST_PORT) {
            throw refused("no-such-port", "Send a port from 1 to %d.".formatted(LAST_PORT));
        }
        requireHost(address.getHost());
        return address;
    }

    private static URI parse(String url) {
        try {
            URI address = new URI(url).parseServerAuthority();
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            // refused below
        }
        throw refused("no-address", "Send a whole address, such as https://hooks.partner.example/concordat.");
    }

    private void requireScheme(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(allowHttp && scheme.equals("http"))) {
            throw refused("address-not-secure", "Messages are sent by HTTPS alone. Send an address with https://.");
        }
    }

    private void requireHost(String host) {
        boolean isV6 = host.startsWith("[");
        if (host.contains("%")
                || ENDS_IN_A_NUMBER.matcher(host).matches()
                        && !DOTTED.matcher(host).matches()) {
            throw refused(
                    "ambiguous-host",
                    "The host can be read as another one. Send a name, or four numbers like 192.0.2.1.");
        }
        if (isV6 || DOTTED.matcher(host).matches()) {
            requireAllowed(literal(host));
        }
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException malformed) {
            throw refused("no-address", "The host is no address that exists.");
        }
    }

    private void requireAllowed(InetAddress address) {
        if (!allows(address)) {
            throw refused(
                    "address-not-public",
                    "The address lies in a private or reserved network. Send one that the whole internet reaches.");
        }
    }

    /** Whether something may be sent to what a name was resolved to. */
    public boolean allows(InetAddress address) {
        return allowPrivateNetworks || isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        boolean global = address.length == Network.IPV4_BYTES || GLOBAL_IPV6.contains(address);
        return global && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }

    private static Refusal refused(String type, String detail) {
        return Refusal.rule(type, POINTER, detail);
    }
}
