package org.concordat.sampledata.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Sends a request again while the other side cannot answer it, for so long and no longer. Only what is safe to repeat may
 * be sent this way: reading, and changes with an Idempotency-Key.
 *
 * @param longest after which it is given up
 * @param pause between two attempts, unless the answer names a longer one
 */
public record Patience(Duration longest, Duration pause) {
    private static final Set<Integer> TEMPORARY = Set.of(429, 500, 502, 503, 504);
    /** Conflicts of a moment, which ask for the same request again. */
    private static final Set<String> PASSING =
            Set.of("urn:concordat:problem:request-still-running", "urn:concordat:problem:changed-meanwhile");

    /** Enough for a service that is killed and started again on a busy machine. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMillis(250));

    HttpResponse<String> send(HttpClient http, HttpRequest request) {
        Instant deadline = Instant.now().plus(longest);
        while (true) {
            String trouble;
            Duration wait = pause;
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!isTemporary(answer)) {
                    return answer;
                }
                trouble = "it answers " + answer.statusCode() + " " + answer.body();
                wait = asked(answer);
            } catch (IOException e) {
                trouble = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unanswered("Interrupted while calling " + request.uri());
            }
            if (Instant.now().plus(wait).isAfter(deadline)) {
                throw new Unanswered("%s %s has had no answer for %d s: %s"
                        .formatted(request.method(), request.uri(), longest.toSeconds(), trouble));
            }
            pause(wait);
        }
    }

    /** A server's error counts as temporary too: at the moment of a kill that is how its last requests end. */
    private static boolean isTemporary(HttpResponse<String> answer) {
        return TEMPORARY.contains(answer.statusCode())
                || answer.statusCode() == 409 && PASSING.stream().anyMatch(answer.body()::contains);
    }

    private Duration asked(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,3}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(longer -> longer.compareTo(pause) > 0)
                .orElse(pause);
    }

    static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Interrupted while waiting");
        }
    }

    /** Nobody answered in time. */
    public static final class Unanswered extends RuntimeException {
        Unanswered(String message) {
            super(message);
        }
    }
}
