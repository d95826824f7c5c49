package org.concordat.reporting.feed.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The header in which a receiver says when it wants to be asked again: RFC 9110, 10.2.3. */
final class RetryAfter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** More digits are more than a lifetime. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /**
     * When it wants to be asked again.
     *
     * @param header {@code null} without one
     * @return {@code null} when it does not say so in a way that can be read, or with another status than 429 and 503
     */
    static Instant of(int statusCode, String header, Instant answeredAt) {
        return header != null && (statusCode == TOO_MANY_REQUESTS || statusCode == UNAVAILABLE)
                ? read(header.strip(), answeredAt)
                : null;
    }

    private static Instant read(String value, Instant answeredAt) {
        if (SECONDS.matcher(value).matches()) {
            return answeredAt.plusSeconds(Long.parseLong(value));
        }
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
