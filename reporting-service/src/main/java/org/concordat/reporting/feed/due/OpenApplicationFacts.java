package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Applications that were sent and not decided yet. */
@Singleton
public class OpenApplicationFacts extends DatedFacts<OpenApplicationFacts.Told, OpenApplicationFacts.OpenApplication> {

    private static final Set<String> UNDECIDED = Set.of("SUBMITTED", "ASSESSED", "RECOMMENDED", "DEFERRED");

    /** An application, as funding sends it. */
    public record Told(
            @NotNull UUID call,
            @NotNull UUID applicant,
            @NotNull String title,
            @NotNull String status) {}

    /** One that waits for a decision. */
    public record OpenApplication(UUID call, UUID applicant, String title) {}

    OpenApplicationFacts() {
        super("open_application", 1, "funding.applications", Told.class, OpenApplication.class);
    }

    @Override
    public List<OpenApplication> of(Told told) {
        return UNDECIDED.contains(told.status())
                ? List.of(new OpenApplication(told.call(), told.applicant(), told.title()))
                : List.of();
    }
}
