package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Webhooks that were disabled because their receiver is gone or fails, until somebody enables them: "a dead endpoint is
 * disabled and its owner told" (reporting.md, Change feed). Their owner is the partnership.
 */
@Singleton
public class WebhookDues extends DueFacts<WebhookDues.Told> {

    private static final String DISABLED = "DISABLED";

    /** Reasons that nobody gave: whoever disables one by hand knows of it. */
    private static final Map<String, String> BECAUSE = Map.of(
            "GONE", "its receiver answered that it wants no more", "FAILING", "no delivery succeeded for too long");

    private final ZoneId zone;

    /** A webhook; {@code disabledReason} is empty while it is enabled. */
    public record Told(
            @NotNull String description,
            @NotNull String status,
            @NotNull Instant statusChangedAt,
            String disabledReason) {

        public Told {
            disabledReason = disabledReason == null ? "" : disabledReason;
        }
    }

    WebhookDues(Clock clock) {
        super("due_webhook", "reporting.webhooks", Told.class);
        this.zone = clock.getZone();
    }

    @Override
    public List<Due> of(Told told) {
        if (!told.status().equals(DISABLED) || !BECAUSE.containsKey(told.disabledReason())) {
            return List.of();
        }
        LocalDate day = LocalDate.ofInstant(told.statusChangedAt(), zone);
        return List.of(Due.of(
                        DueKind.WEBHOOK,
                        null,
                        "Enable or replace the webhook that was disabled on %s because %s: %s"
                                .formatted(day, BECAUSE.get(told.disabledReason()), told.description()),
                        day)
                .by("The partnership"));
    }
}
