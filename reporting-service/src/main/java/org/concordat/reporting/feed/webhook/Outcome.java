package org.concordat.reporting.feed.webhook;

import java.time.Instant;

/**
 * What became of one attempt.
 *
 * @param statusCode what the receiver answered; {@code null} when it did not
 * @param retryAfter when the receiver wants to be asked again; {@code null} when it did not say so
 * @param problem what failed, without anything that the receiver said; {@code null} when nothing did
 */
public record Outcome(Instant at, Integer statusCode, Instant retryAfter, String problem) {

    private static final int GONE = 410;

    /** @param retryAfter the header of this name; {@code null} without one */
    public static Outcome answered(Instant at, int statusCode, String retryAfter) {
        return new Outcome(at, statusCode, RetryAfter.of(statusCode, retryAfter, at), problemOf(statusCode));
    }

    public static Outcome failed(Instant at, String problem) {
        return new Outcome(at, null, null, problem);
    }

    private static String problemOf(int statusCode) {
        if (statusCode >= 200 && statusCode < 300) {
            return null;
        }
        return statusCode >= 300 && statusCode < 400
                ? "The receiver answered with a redirect, which is not followed."
                : "The receiver answered with another status than 2xx.";
    }

    boolean isSuccess() {
        return problem == null;
    }

    /** The receiver wants no more. */
    boolean isGone() {
        return statusCode != null && statusCode == GONE;
    }
}
