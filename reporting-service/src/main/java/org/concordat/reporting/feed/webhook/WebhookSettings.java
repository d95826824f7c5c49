package org.concordat.reporting.feed.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

/** What a deployment may set for its webhooks. The defaults are those of reporting.md, Webhooks. */
@ConfigMapping(prefix = "concordat.reporting.webhooks")
public interface WebhookSettings {

    /**
     * 32 random bytes each, in Base64. The first seals new secrets, all of them open what was sealed before. Without one no
     * webhook can be created.
     */
    Optional<List<String>> secretKeys();

    /** How long to wait after each failed attempt; when all are used up, the delivery is given up. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retries();

    /** By which share of its length each of these waits may be longer by chance; never shorter. */
    @WithDefault("0.1")
    @WithConverter(Share.class)
    double spread();

    /** How long a receiver that answers 429 or 503 may ask to be left alone at most, by {@code Retry-After}. */
    @WithDefault("PT24H")
    Duration longestRetryAfter();

    /** A webhook that fails for so long without any success is disabled. */
    @WithDefault("PT120H")
    Duration disableAfter();

    /** How long the former secret signs beside a new one, unless a rotation says otherwise. */
    @WithDefault("PT24H")
    Duration rotation();

    /** How long a delivery that has ended stays in the log. */
    @WithDefault("PT720H")
    Duration keepFor();

    @WithDefault("PT5S")
    Duration connectTimeout();

    /** From the request on until the status is there. */
    @WithDefault("PT15S")
    Duration responseTimeout();

    /** How many subjects are sent at once to one webhook by one replica. */
    @WithDefault("4")
    int concurrency();

    /** Whether addresses may begin with http://, for receivers on the developer's own machine. */
    @WithDefault("false")
    boolean allowHttp();

    /** Whether addresses may lead into private networks. */
    @WithDefault("false")
    boolean allowPrivateNetworks();

    /** From nothing to the whole. */
    final class Share implements Converter<Double> {
        @Override
        public Double convert(String value) {
            double share = Double.parseDouble(value);
            if (share >= 0 && share <= 1) {
                return share;
            }
            throw new IllegalArgumentException("\"%s\" is no number from 0 to 1".formatted(value));
        }
    }
}
