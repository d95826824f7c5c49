package org.concordat.reporting.feed.webhook;

import java.time.Instant;

/**
 * What became of one attempt.
 *
 * @param statusCode what the receiver answered; {@code null} when it did not
 * @param problem what failed, without anything that the receiver said; {@code null} when nothing did
 */
public record Outcome(Instant at, Integer statusCode, String problem) {

    private static final int GONE = 410;

    public static Outcome answered(Instant at, int statusCode) {
        return new Outcome(at, statusCode, problemOf(statusCode));
    }

    public static Outcome failed(Instant at, String problem) {
        return new Outcome(at, null, problem);
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
